package dk.rundtur.suggestion.ranking;

import static dk.rundtur.fixture.TextWorld.world;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rundtur.suggestion.ranking.evidence.Evidence.Hint;

import org.junit.jupiter.api.Test;

/// What speaks for asking this very person about each need. Ada leads the network in all of these
/// worlds.
class QuestionsTests {

    @Test
    void eachQuestionHasGroundsOfItsOwn() {
        Suggestion ben =
                suggestionOfBen(
                        """
                        needs law, welding, music
                        Ada leads
                        Ada - Ben - Cleo
                        Ben - Dan - Eve
                        Cleo: law
                        Dan: law
                        Ben in roads
                        Finn in roads
                        Finn: welding
                        """);

        assertThat(ben.questions()).extracting(Hint::need).isEqualTo(ben.askAbout());
        assertThat(ben.askAbout()).contains("welding");
        Hint welding = of("welding", ben);
        assertThat(welding.acquaintancesHolding()).isZero();
        assertThat(welding.groupHolding()).isOne();
        for (Hint question : ben.questions()) {
            if (question.need().equals("law")) {
                assertThat(question.acquaintancesHolding()).isEqualTo(2);
            }
        }
    }

    @Test
    void acquaintancesWhoHoldItSpeakForAsking() {
        Suggestion ben =
                suggestionOfBen(
                        """
                        needs law
                        Ada leads
                        Ada - Ben - Cleo
                        Ben - Dan
                        Cleo: law
                        Dan: law
                        """);

        assertThat(of("law", ben).acquaintancesHolding()).isEqualTo(2);
        assertThat(of("law", ben).holds()).isFalse();
    }

    @Test
    void whoeverSaidNoDoesNotSpeakForAsking() {
        Suggestion ben =
                suggestionOfBen(
                        """
                        needs law
                        Ada leads
                        Ada - Ben - Cleo
                        Ben - Dan
                        Cleo: law
                        Dan: law
                        Dan declined
                        """);

        assertThat(of("law", ben).acquaintancesHolding()).isOne();
    }

    @Test
    void holdingItSpeaksForAskingAboutOneMoreHolder() {
        Suggestion ben =
                suggestionOfBen(
                        """
                        needs law*3
                        Ada leads
                        Ada - Ben - Cleo
                        Ben: law
                        """);

        assertThat(of("law", ben).holds()).isTrue();
    }

    @Test
    void nothingMaySpeakForAsking() {
        Suggestion ben = suggestionOfBen("needs law\nAda leads\nAda - Ben - Cleo");

        Hint law = of("law", ben);
        assertThat(law.acquaintancesHolding()).isZero();
        assertThat(law.groupHolding()).isZero();
        assertThat(law.colleaguesHolding()).isZero();
        assertThat(law.holds()).isFalse();
        assertThat(ben.unmetAcquaintances()).isOne();
    }

    private static Hint of(String need, Suggestion suggestion) {
        return suggestion.questions().stream()
                .filter(question -> question.need().equals(need))
                .findFirst()
                .orElseThrow();
    }

    private static Suggestion suggestionOfBen(String text) {
        return new Ranker(Settings.STANDARD)
                .rank(world(text)).suggestions().stream()
                        .filter(suggestion -> suggestion.person().equals("Ben"))
                        .findFirst()
                        .orElseThrow();
    }
}
