package dk.rundtur.suggestion.ranking;

import static dk.rundtur.fixture.TextWorld.world;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rundtur.suggestion.ranking.chance.Chances;
import dk.rundtur.suggestion.ranking.chance.Experience;
import dk.rundtur.suggestion.ranking.chance.Priors;

import org.junit.jupiter.api.Test;

/// What one network teaches another.
class ExperienceTests {

    private static final String HERE =
            """
            needs law
            Ada leads
            Ida takes part
            Ada - Ben
            Ida - Cleo
            Ben: law
            Cleo: law
            """;

    private static Experience taught(String elsewhere) {
        return Chances.learn(world(elsewhere), Priors.STANDARD, Experience.NONE).taught();
    }

    private static Suggestion suggestion(String person, Experience experience) {
        return new Ranker(Settings.STANDARD.withExperience(experience))
                .rank(world(HERE)).suggestions().stream()
                        .filter(suggestion -> suggestion.person().equals(person))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void manyYesesElsewhereRaiseTheChanceOfAYesHere() {
        Experience yes = taught("Max leads\nMax - Nan\n" + "Max-Nan reached Nan yes\n".repeat(9));

        assertThat(suggestion("Ben", yes).chanceYes())
                .isGreaterThan(suggestion("Ben", Experience.NONE).chanceYes());
    }

    @Test
    void whoIntroducesWellElsewhereIsTrustedHere() {
        Experience ida = taught("Ida leads\nIda - Nan\n" + "Ida-Nan reached Nan yes\n".repeat(30));

        assertThat(suggestion("Cleo", ida).chanceReached())
                .isGreaterThan(suggestion("Ben", ida).chanceReached());
    }

    @Test
    void fewOutcomesChangeLittle() {
        Experience one = taught("Max leads\nMax - Nan\nMax-Nan missed Nan");

        assertThat(suggestion("Ben", one).chanceReached()).isBetween(0.25, 0.4);
    }

    @Test
    void thePredictionKeptWithAConversationIsTheOneThatWasSuggested() {
        Ranker ranker = new Ranker(Settings.STANDARD);
        Suggestion ben = suggestion("Ben", Experience.NONE);

        assertThat(ranker.chances(world(HERE), "Ben"))
                .contains(new Ranker.Likely(ben.chanceReached(), ben.chanceYes()));
        assertThat(ranker.chances(world(HERE), "Ada")).isEmpty();
        assertThat(ranker.chances(world(HERE), "Nobody")).isEmpty();
    }
}
