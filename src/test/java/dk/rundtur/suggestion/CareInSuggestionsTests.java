package dk.rundtur.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rundtur.fixture.SmallWorld;
import dk.rundtur.fixture.World;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.TestDatabase;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
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

/// Suggestions go over those who may still be asked. Anna takes part and could introduce Dina, so
/// could Bo over Carl.
@SpringBootTest
@Import(TestDatabase.class)
class CareInSuggestionsTests {

    @Autowired Graph graph;
    @Autowired SmallWorld world;
    @Autowired Suggestions suggestions;

    @BeforeEach
    void annaTakesPart() {
        world.is(
                """
                Lene leads Absence · Bo runs Absence · Anna takes part · Absence needs Parenting
                Lene knows Anna 0.9 · Anna knows Dina 0.5 · Dina holds Parenting
                Lene knows Bo 0.8 · Bo knows Carl 0.6 · Carl knows Dina 0.7
                Otto leads Gardens
                """);
    }

    @Test
    void goOverWhoeverMayStillBeAsked() {
        world.goesOn("Anna > Emil 30 days ago");
        assertThat(routeToDina()).contains("Anna");
        assertThat(burden()).isEqualTo(new Evidence.Burdening("person-anna", 1, 3));
    }

    @Test
    void goRoundWhoeverHasAsManyAsksAsTheInstallationAllows() {
        world.goesOn("Anna > Emil 30 days ago");
        settings(1, 0);
        assertThat(routeToDina()).doesNotContain("Anna");

        settings(2, 0);
        assertThat(routeToDina()).contains("Anna");
    }

    @Test
    void goRoundWhoeverWasAskedLately() {
        world.goesOn(
                """
                Anna > Emil 10 days ago · Anna > Finn 10 days ago · Anna > Gry 10 days ago
                Emil declined · Finn declined · Gry declined
                """);
        assertThat(routeToDina()).doesNotContain("Anna");

        settings(3, 10);
        assertThat(routeToDina()).contains("Anna");
        assertThat(burden()).isEqualTo(new Evidence.Burdening("person-anna", 0, 3));
    }

    @Test
    void introductionsGoRoundWhoeverIsToBeLeftInPeace() {
        world.goesOn("Anna > Emil 30 days ago");
        settings(1, 0);
        assertThat(middlesOfRoutesToDina()).isNotEmpty().doesNotContain("Anna");

        settings(2, 0);
        assertThat(middlesOfRoutesToDina()).contains("Anna");
    }

    private List<String> middlesOfRoutesToDina() {
        return suggestions
                .introductions(new PersonId("person-lene"), new PersonId("person-dina"), 4, 5)
                .stream()
                .flatMap(route -> route.people().subList(1, route.steps()).stream())
                .map(world::name)
                .toList();
    }

    private List<String> routeToDina() {
        return world.names(dina().route().people());
    }

    private Evidence burden() {
        return dina().term(TermCode.INTRODUCER_LOAD).evidence();
    }

    private Suggestion dina() {
        return suggestions.view(new NetworkId("network-absence")).rank().suggestions().stream()
                .filter(suggestion -> suggestion.person().equals("person-dina"))
                .findFirst()
                .orElseThrow();
    }

    private void settings(int limit, int days) {
        World.run(
                graph,
                "MERGE (i:Installation {id: 'installation'}) SET i.askLimit = %d, i.coolingOffDays = %d, i.careVersion = 1"
                        .formatted(limit, days));
    }
}
