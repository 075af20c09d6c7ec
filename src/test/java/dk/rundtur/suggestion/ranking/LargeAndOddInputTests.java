package dk.rundtur.suggestion.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rundtur.suggestion.ranking.world.Attempt.Outcome;
import dk.rundtur.suggestion.ranking.world.Background;
import dk.rundtur.suggestion.ranking.world.Dealings;
import dk.rundtur.suggestion.ranking.world.Need;
import dk.rundtur.suggestion.ranking.world.Standing;
import dk.rundtur.suggestion.ranking.world.WorldBuilder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.List;
import java.util.concurrent.TimeUnit;

/// Bounded time, and an answer, whatever comes in.
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class LargeAndOddInputTests {

    private static void add(WorldBuilder builder, String id, Standing standing, String... holds) {
        builder.person(id, Background.UNKNOWN, standing, Dealings.NONE, 1, List.of(holds));
    }

    @Test
    void ranksTheAcquaintancesOfAHub() {
        WorldBuilder builder = new WorldBuilder().need(new Need("law", 1, 1, 1, 0, 1));
        add(builder, "Ada", Standing.LEADS);
        add(builder, "Hub", Standing.NOT_MET);
        builder.tie("ada-hub", "Ada", "Hub", null, null);
        for (int person = 0; person < 5000; person++) {
            add(builder, "p" + person, Standing.NOT_MET);
            builder.tie("t" + person, "Hub", "p" + person, null, null);
        }
        add(builder, "Law", Standing.NOT_MET, "law");
        builder.tie("hub-law", "Hub", "Law", null, null);

        var suggestions = new Ranker(Settings.STANDARD).rank(builder.build()).suggestions();

        assertThat(suggestions.getFirst().person()).isEqualTo("Hub");
    }

    @Test
    void choosesAmongTheAcquaintancesOfAHubThatWasMet() {
        WorldBuilder builder = new WorldBuilder().need(new Need("law", 1, 1, 1, 0, 1));
        add(builder, "Hub", Standing.LEADS);
        for (int person = 0; person < 5000; person++) {
            add(builder, "p" + person, Standing.NOT_MET);
            builder.tie("t" + person, "Hub", "p" + person, null, null);
        }
        add(builder, "Law", Standing.NOT_MET, "law");
        builder.tie("hub-law", "Hub", "Law", null, null);

        var suggestions = new Ranker(Settings.STANDARD).rank(builder.build()).suggestions();

        assertThat(suggestions).hasSize(10);
        assertThat(suggestions.getFirst().person()).isEqualTo("Law");
    }

    @Test
    void ranksForTenThousandNeeds() {
        WorldBuilder builder = new WorldBuilder();
        for (int need = 0; need < 10_000; need++) {
            builder.need(new Need("n" + need, 1, 1, 2, 0, 1));
        }
        add(builder, "Ada", Standing.LEADS);
        for (int person = 0; person < 500; person++) {
            add(builder, "p" + person, Standing.NOT_MET, "n" + 20 * person);
            builder.tie("t" + person, "Ada", "p" + person, null, null);
        }

        Ranking ranking = new Ranker(Settings.STANDARD).rank(builder.build());

        assertThat(ranking.suggestions()).hasSize(10);
        assertThat(ranking.advice().getFirst().needs()).hasSize(9_500);
    }

    @Test
    void findsNobodyForALoneLeader() {
        WorldBuilder builder = new WorldBuilder().need(new Need("law", 1, 1, 1, 0, 0));
        add(builder, "Ada", Standing.LEADS);

        assertThat(new Ranker(Settings.STANDARD).rank(builder.build()).advice())
                .containsExactly(new Advice.NoTies());
    }

    @Test
    void takesContradictoryOutcomes() {
        WorldBuilder builder = new WorldBuilder().need(new Need("law", 1, 1, 1, 0, 1));
        add(builder, "Ada", Standing.LEADS);
        add(builder, "Ben", Standing.NOT_MET, "law");
        builder.tie("t", "Ada", "Ben", 1.0, "friend");
        for (int time = 0; time < 200; time++) {
            builder.attempt("Ben", List.of("t"), Outcome.YES, 1, 0);
            builder.attempt("Ben", List.of("t"), Outcome.NOT_REACHED, 1, 0);
            builder.attempt("Ben", List.of("t"), Outcome.NO, 0, 1);
        }

        Suggestion ben =
                new Ranker(Settings.STANDARD).rank(builder.build()).suggestions().getFirst();

        assertThat(ben.chanceReached()).isBetween(0.6, 0.75);
        assertThat(ben.chanceYes()).isBetween(0.45, 0.55);
    }

    @Test
    void aNeedNobodyCouldEverFillIsNamed() {
        WorldBuilder builder = new WorldBuilder().need(new Need("alchemy", 1, 1, 1, 0, 0));
        add(builder, "Ada", Standing.LEADS);
        add(builder, "Ben", Standing.NOT_MET);
        builder.tie("t", "Ada", "Ben", null, null);

        Ranking ranking = new Ranker(Settings.STANDARD).rank(builder.build());

        assertThat(ranking.advice()).containsExactly(new Advice.NoKnownHolder(List.of("alchemy")));
        assertThat(ranking.suggestions().getFirst().advice()).isEqualTo(AdviceKind.ASK);
    }
}
