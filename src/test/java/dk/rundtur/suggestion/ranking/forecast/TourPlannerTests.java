package dk.rundtur.suggestion.ranking.forecast;

import static dk.rundtur.fixture.TextWorld.world;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rundtur.suggestion.ranking.Settings;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Ada leads the network in all of these worlds.
class TourPlannerTests {

    private static List<Planned> plan(int conversations, String text) {
        return new TourPlanner(Settings.STANDARD).plan(world(text), conversations);
    }

    private static List<String> names(List<Planned> plan) {
        return plan.stream().map(planned -> planned.suggestion().person()).toList();
    }

    @Test
    void goesFromOneNeedToTheNextAndStopsWhenAllAreCovered() {
        List<Planned> plan =
                plan(
                        5,
                        """
                        needs law, art
                        Ada leads
                        Ada - Ben 0.9
                        Ada - Cleo 0.5
                        Ben: law
                        Cleo: art
                        """);

        assertThat(names(plan)).containsExactly("Ben", "Cleo");
        assertThat(plan).extracting(Planned::coveredShareAfter).containsExactly(0.5, 1.0);
    }

    @Test
    void saysWhoComesNextAfterANo() {
        Planned first =
                plan(
                                3,
                                """
                                needs law
                                Ada leads
                                Ada - Ben 0.9
                                Ada - Cleo 0.5
                                Ben: law
                                Cleo: law
                                """)
                        .getFirst();

        assertThat(first.suggestion().person()).isEqualTo("Ben");
        assertThat(first.ifNo()).isEqualTo("Cleo");
        assertThat(first.chance())
                .isEqualTo(first.suggestion().chanceReached() * first.suggestion().chanceYes());
    }

    @Test
    void saysThatNobodyIsLeftAfterTheLastNo() {
        Planned only = plan(3, "needs law\nAda leads\nAda - Ben\nBen: law").getFirst();

        assertThat(only.ifNo()).isNull();
        assertThat(only.ifNotReached()).isEqualTo("Ben");
    }

    @Test
    void goesOnThroughWhoeverWasWonBefore() {
        List<Planned> plan =
                plan(
                        5,
                        """
                        needs law, art
                        Ada leads
                        Ada - Ben 0.9 - Cleo 0.9
                        Ben: law
                        Cleo: art
                        """);

        assertThat(names(plan)).containsExactly("Ben", "Cleo");
        assertThat(plan.getLast().suggestion().route().people()).containsExactly("Ben", "Cleo");
    }

    @Test
    void isEmptyWhereThereIsNothingToDo() {
        assertThat(plan(5, "Ada leads\nAda - Ben")).isEmpty();
        assertThat(plan(5, "needs law\nAda leads")).isEmpty();
    }

    @Test
    void hasNoMoreConversationsThanAskedFor() {
        assertThat(
                        plan(
                                2,
                                """
                                needs law*3
                                Ada leads
                                Ada - Ben
                                Ada - Cleo
                                Ada - Dan
                                Ben: law
                                Cleo: law
                                Dan: law
                                """))
                .hasSize(2);
    }
}
