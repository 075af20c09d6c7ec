package dk.rundtur.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rundtur.fixture.World;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.TestDatabase;
import dk.rundtur.suggestion.next.NextContacts;
import dk.rundtur.suggestion.next.Suggestions;
import dk.rundtur.suggestion.ranking.Suggestion;
import dk.rundtur.suggestion.ranking.evidence.Evidence;
import dk.rundtur.suggestion.ranking.evidence.TermCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import java.util.List;
import java.util.Map;

/// Suggestions go over those who may still be asked. Anna takes part and could introduce Dina, so
/// could Bo over Carl.
@SpringBootTest
@Import(TestDatabase.class)
class CareInSuggestionsTests {

    @Autowired Graph graph;
    @Autowired Suggestions suggestions;

    @BeforeEach
    void annaTakesPart() {
        World.of(graph, "graphql-test/world.cypher");
        run(
                """
                MATCH (n:Network {id: 'network-absence'}), (anna:Person {id: 'person-anna'})
                CREATE (anna)-[:TAKES_PART_IN {id: 'participant-anna', kind: 'CORE', phases: [], gentleContact: false, joinedOn: date('2026-03-02')}]->(n)
                """);
    }

    @Test
    void goOverWhoeverMayStillBeAsked() {
        asked(1, 30);
        assertThat(routeToDina()).contains("person-anna");
        assertThat(burden()).isEqualTo(new Evidence.Burdening("person-anna", 1, 3));
    }

    @Test
    void goRoundWhoeverHasAsManyAsksAsTheInstallationAllows() {
        asked(1, 30);
        settings(1, 0);
        assertThat(routeToDina()).doesNotContain("person-anna");

        settings(2, 0);
        assertThat(routeToDina()).contains("person-anna");
    }

    @Test
    void goRoundWhoeverWasAskedLately() {
        asked(3, 10);
        run("MATCH (r:Referral) SET r.status = 'DECLINED'");
        assertThat(routeToDina()).doesNotContain("person-anna");

        settings(3, 10);
        assertThat(routeToDina()).contains("person-anna");
        assertThat(burden()).isEqualTo(new Evidence.Burdening("person-anna", 0, 3));
    }

    @Test
    void introductionsGoRoundWhoeverIsToBeLeftInPeace() {
        asked(1, 30);
        settings(1, 0);
        assertThat(middlesOfRoutesToDina()).isNotEmpty().doesNotContain("person-anna");

        settings(2, 0);
        assertThat(middlesOfRoutesToDina()).contains("person-anna");
    }

    private List<String> middlesOfRoutesToDina() {
        return suggestions.introductions("person-lene", "person-dina", 4, 5).stream()
                .flatMap(route -> route.people().subList(1, route.steps()).stream())
                .toList();
    }

    private List<String> routeToDina() {
        return dina().route().people();
    }

    private Evidence burden() {
        return dina().term(TermCode.INTRODUCER_LOAD).evidence();
    }

    private Suggestion dina() {
        return suggestions.next("network-absence", 10, null, null, 3).suggestions().stream()
                .map(NextContacts.Ranked::suggestion)
                .filter(suggestion -> suggestion.person().equals("person-dina"))
                .findFirst()
                .orElseThrow();
    }

    /// Anna has named so many people so many days ago, in Otto's network.
    private void asked(int times, int daysAgo) {
        run(
                """
                MATCH (n:Network {id: 'network-otto'}), (anna:Person {id: 'person-anna'})
                UNWIND range(1, %d) AS i
                CREATE (p:Person {id: 'person-named-' + i, name: 'P', sortKey: 'p', kind: 'OTHER', version: 1}),
                  (r:Referral {id: 'referral-' + i, on: date() - duration({days: %d}), status: 'NEW', mayMentionName: true, version: 1}),
                  (anna)-[:GAVE]->(r), (r)-[:TO]->(p), (r)-[:IN]->(n)
                """
                        .formatted(times, daysAgo));
    }

    private void settings(int limit, int days) {
        run(
                "MERGE (i:Installation {id: 'installation'}) SET i.askLimit = %d, i.coolingOffDays = %d, i.careVersion = 1"
                        .formatted(limit, days));
    }

    private void run(String cypher) {
        graph.write(unit -> {
            unit.run(new Statement("fixture", cypher), Map.of());
            return cypher;
        });
    }
}
