package dk.rundtur.suggestion.ranking.forecast;

import static dk.rundtur.fixture.TextWorld.world;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rundtur.suggestion.ranking.Settings;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Ada leads the network in all of these worlds.
class NextFewTests {

    private static List<NextConversation> nextFew(int conversations, String text) {
        return new NextFew(Settings.STANDARD).list(world(text), conversations);
    }

    private static List<String> names(List<NextConversation> few) {
        return few.stream().map(next -> next.suggestion().person()).toList();
    }

    @Test
    void goesFromOneNeedToTheNextAndStopsWhenAllAreCovered() {
        List<NextConversation> few =
                nextFew(
                        5,
                        """
                        needs law, art
                        Ada leads
                        Ada - Ben 0.9
                        Ada - Cleo 0.5
                        Ben: law
                        Cleo: art
                        """);

        assertThat(names(few)).containsExactly("Ben", "Cleo");
        assertThat(few).extracting(NextConversation::coveredShareAfter).containsExactly(0.5, 1.0);
    }

    @Test
    void saysWhoComesNextAfterANo() {
        NextConversation first =
                nextFew(
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
        NextConversation only = nextFew(3, "needs law\nAda leads\nAda - Ben\nBen: law").getFirst();

        assertThat(only.ifNo()).isNull();
        assertThat(only.ifNotReached()).isEqualTo("Ben");
    }

    @Test
    void goesOnThroughWhoeverWasWonBefore() {
        List<NextConversation> few =
                nextFew(
                        5,
                        """
                        needs law, art
                        Ada leads
                        Ada - Ben 0.9 - Cleo 0.9
                        Ben: law
                        Cleo: art
                        """);

        assertThat(names(few)).containsExactly("Ben", "Cleo");
        assertThat(few.getLast().suggestion().route().people()).containsExactly("Ben", "Cleo");
    }

    @Test
    void isEmptyWhereThereIsNothingToDo() {
        assertThat(nextFew(5, "Ada leads\nAda - Ben")).isEmpty();
        assertThat(nextFew(5, "needs law\nAda leads")).isEmpty();
    }

    @Test
    void hasNoMoreConversationsThanAskedFor() {
        assertThat(
                        nextFew(
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
