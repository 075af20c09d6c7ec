package dk.rundtur.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rundtur.fixture.World;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.PageRequest;
import dk.rundtur.graph.TestDatabase;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import java.util.List;

/// Which records are shown as possibly of one person.
@SpringBootTest
@Import(TestDatabase.class)
class DuplicatesTests {

    @Autowired Graph graph;
    @Autowired Duplicates duplicates;

    @Test
    void oneMailboxBringsTwoUpWhateverTheyAreCalled() {
        people(
                "Fru Bruun, amk@soenderdal.example",
                "Anne-Mette Kirkegaard, AMK@soenderdal.example",
                "K.K., kirstine@post.example",
                "Kirstine Kofoed, kirstine@post.example");

        assertThat(found())
                .extracting(pair -> List.of(pair.person().name(), pair.other().name()))
                .contains(
                        List.of("Fru Bruun", "Anne-Mette Kirkegaard"),
                        List.of("K.K.", "Kirstine Kofoed"))
                .hasSize(2);
    }

    @Test
    void oneMailboxIsFoundAmongManyOfTheSameName() {
        people("Mette Hansen, post@kontor.example", "Fru Bruun, post@kontor.example");
        for (int i = 0; i < 30; i++) {
            more("Mette Hansen, mette" + i + "@example.dk", "m" + i);
        }
        World.run(graph, "CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()");

        assertThat(found())
                .anyMatch(pair ->
                        pair.person().name().equals("Mette Hansen")
                                && pair.other().name().equals("Fru Bruun"));
    }

    @Test
    void otherFirstNamesSpeakAgainstOnePerson() {
        people("Grethe Winther, mail@bold.example", "Poul Winther, mail@bold.example");

        assertThat(found())
                .singleElement()
                .satisfies(pair -> {
                    assertThat(pair.likely()).isFalse();
                    assertThat(pair.clues())
                            .extracting(Clue::code)
                            .contains(Clue.Code.SAME_EMAIL, Clue.Code.OTHER_FIRST_NAME);
                });
    }

    @Test
    void namesInOtherLettersAreOneName() {
        people(
                "Gerda Åkjær, ",
                "Gerda Aakjær, ",
                "Sören Lindqvist, ",
                "Søren Lindqvist, ",
                "Margrethe Vestergård, ",
                "Magrethe Vestergaard, ");

        assertThat(duplicates.look(PageRequest.of(50, null)).duplicates()).hasSizeGreaterThan(1);
        assertThat(found()).hasSizeGreaterThanOrEqualTo(2);
    }

    private List<Duplicate> found() {
        return duplicates.look(PageRequest.of(50, null)).duplicates();
    }

    private void people(String... cards) {
        World.clear(graph);
        for (int i = 0; i < cards.length; i++) {
            more(cards[i], String.valueOf(cards.length - i));
        }
        World.run(graph, "CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()");
    }

    private void more(String card, String id) {
        String[] parts = card.split(", ", -1);
        World.run(
                graph,
                "CREATE (:Person {id: 'person-%s', name: '%s', email: CASE '%s' WHEN '' THEN null ELSE '%s' END, kind: 'EMPLOYEE', sortKey: '%s', version: 1, createdAt: datetime('2026-03-01T10:00Z')})"
                        .formatted(id, parts[0], parts[1], parts[1], id));
    }
}
