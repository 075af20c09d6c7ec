package dk.rundtur.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The glossary says Danish as the page does and links to code; that links lead somewhere is
/// checked by `LinksTests`.
class GlossaryTests {

    private final Markdown glossary = Markdown.read(Path.of("docs/glossary.md"));

    /// English term, Danish labels, meaning, place in the code.
    private final List<List<String>> terms =
            glossary.rows().stream().filter(row -> !row.getFirst().equals("Term")).toList();

    @Test
    void saysFourThingsOfEachTerm() {
        assertThat(terms).hasSizeGreaterThan(25);
        assertThat(terms)
                .allSatisfy(term -> {
                    assertThat(term).hasSize(4).noneMatch(String::isBlank);
                    assertThat(term.get(2)).endsWith(".");
                });
    }

    @Test
    void isInOrder() {
        assertThat(terms)
                .extracting(List::getFirst)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(String::compareToIgnoreCase);
    }

    @Test
    void namesDanishAsThePageDoes() throws IOException {
        PageTexts danish = PageTexts.in("da");
        assertThat(terms)
                .flatExtracting(GlossaryTests::labels)
                .filteredOn(label -> !danish.say(label))
                .isEmpty();
    }

    @Test
    void leadsFromEachTermToCode() {
        assertThat(terms)
                .allSatisfy(term -> assertThat(term.getLast()).containsPattern("\\.(java|tsx)\\)"));
    }

    private static List<String> labels(List<String> term) {
        return List.of(term.get(1).split("; "));
    }
}
