package dk.rundtur.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/// What leaders read names pages and buttons as they are labelled, in both languages, and leaves no
/// page of the menu out.
class LeaderGuideTests {

    private static final Set<String> NOT_PAGES =
            Set.of("label", "open", "close", "network", "shared");

    @ParameterizedTest
    @CsvSource({"da, leder", "en, leader"})
    void namesThingsAsThePageDoes(String language, String guide) throws IOException {
        PageTexts page = PageTexts.in(language);
        assertThat(read(guide).bold())
                .hasSizeGreaterThan(30)
                .filteredOn(label -> !page.say(label))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"da, leder", "en, leader"})
    void visitsEveryPageOfTheMenu(String language, String guide) throws IOException {
        Path texts = Path.of("src/main/frontend/src/locales", language, "app.json");
        var menu = JsonMapper.shared().readTree(Files.readString(texts)).get("nav");
        for (String page : menu.propertyNames()) {
            if (!NOT_PAGES.contains(page)) {
                assertThat(read(guide).bold()).contains(menu.get(page).asString());
            }
        }
    }

    @Test
    void saysAsMuchInDanishAsInEnglish() {
        assertThat(read("leder").bold()).hasSameSizeAs(read("leader").bold());
    }

    private static Markdown read(String guide) {
        return Markdown.read(Path.of("docs", guide + ".md"));
    }
}
