package dk.rundtur.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rundtur.fixture.World;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.TestDatabase;
import dk.rundtur.suggestion.next.NextContacts;
import dk.rundtur.suggestion.next.Suggestions;
import dk.rundtur.suggestion.ranking.Suggestion;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import java.util.List;
import java.util.Map;

/// A reference leader opens doors for the network and is never somebody to be won for it. Anna,
/// whom Lene knows and who knows Dina, becomes the reference leader of Lene's network.
@SpringBootTest
@Import(TestDatabase.class)
class ReferenceLeaderInSuggestionsTests {

    @Autowired Graph graph;
    @Autowired Suggestions suggestions;

    @BeforeEach
    void lenesNetwork() {
        World.of(graph, "graphql-test/world.cypher");
    }

    @Test
    void isNotSuggested() {
        assertThat(suggested()).contains("person-anna");

        annaIsReferenceLeader();

        assertThat(suggested()).isNotEmpty().doesNotContain("person-anna");
    }

    @Test
    void makesIntroductions() {
        assertThat(routeToDina()).startsWith("person-lene");

        annaIsReferenceLeader();

        assertThat(routeToDina()).containsExactly("person-anna", "person-dina");
    }

    @Test
    void isLeftInPeaceOnceSheDeclined() {
        annaIsReferenceLeader();
        run("(anna)-[:DECLINED {on: date('2026-03-05')}]->(n)");

        assertThat(suggested()).doesNotContain("person-anna");
        assertThat(routeToDina()).doesNotContain("person-anna");
    }

    private void annaIsReferenceLeader() {
        run("(n)-[:REFERENCE_LED_BY]->(anna)");
    }

    private List<String> suggested() {
        return all().stream().map(Suggestion::person).toList();
    }

    private List<String> routeToDina() {
        return all().stream()
                .filter(suggestion -> suggestion.person().equals("person-dina"))
                .findFirst()
                .orElseThrow()
                .route()
                .people();
    }

    private List<Suggestion> all() {
        return suggestions.next("network-absence", 10, null, null, 3).suggestions().stream()
                .map(NextContacts.Ranked::suggestion)
                .toList();
    }

    private void run(String pattern) {
        var fixture =
                new Statement(
                        "fixture",
                        "MATCH (n:Network {id: 'network-absence'}), (anna:Person {id:"
                                + " 'person-anna'}) CREATE "
                                + pattern);
        graph.write(unit -> {
            unit.run(fixture, Map.of());
            return pattern;
        });
    }
}
