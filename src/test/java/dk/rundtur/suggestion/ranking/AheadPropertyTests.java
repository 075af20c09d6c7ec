package dk.rundtur.suggestion.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rundtur.suggestion.ranking.forecast.Forecaster;
import dk.rundtur.suggestion.ranking.forecast.Outlook;
import dk.rundtur.suggestion.ranking.forecast.Planned;
import dk.rundtur.suggestion.ranking.forecast.TourPlanner;
import dk.rundtur.suggestion.ranking.world.Attempt;
import dk.rundtur.suggestion.ranking.world.World;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// What holds of the forecast and of the plan in any small world.
class AheadPropertyTests {

    private static World logged(long seed) {
        World drawn = RandomWorld.anything(seed);
        List<Attempt> attempts =
                new ArrayList<>(
                        Collections.nCopies(
                                6, new Attempt(0, List.of(), Attempt.Outcome.YES, 0, 0)));
        return new World(drawn.people(), drawn.ties(), drawn.needs(), drawn.referrals(), attempts);
    }

    @Property(tries = 150)
    void theSameWorldGivesTheSameForecast(@ForAll long seed) {
        assertThat(new Forecaster(Settings.STANDARD).foresee(logged(seed)))
                .isEqualTo(new Forecaster(Settings.STANDARD).foresee(logged(seed)));
    }

    @Property(tries = 300)
    void theForecastLiesWithinItsInterval(@ForAll long seed) {
        World world = logged(seed);
        if (new Forecaster(Settings.STANDARD).foresee(world) instanceof Outlook.Clear clear) {
            assertThat(clear.low()).isBetween(0, clear.high());
            assertThat(clear.expected()).isGreaterThanOrEqualTo(clear.low());
            assertThat(clear.coveredShareAfterTen())
                    .isBetween(world.coveredShare() - 1e-9, 1 + 1e-9);
        }
    }

    @Property(tries = 200)
    void thePlanBeginsWithTheFirstSuggestionAndNeverCoversLess(@ForAll long seed) {
        World world = RandomWorld.anything(seed);
        List<Planned> plan = new TourPlanner(Settings.STANDARD).plan(world, 4);
        List<Suggestion> ranked = new Planner(Settings.STANDARD).rank(world).suggestions();
        assertThat(plan.stream().limit(1).map(Planned::suggestion).toList())
                .isEqualTo(ranked.stream().limit(1).toList());
        double before = world.coveredShare();
        for (Planned planned : plan) {
            assertThat(planned.coveredShareAfter()).isGreaterThanOrEqualTo(before);
            assertThat(planned.ifNo()).isNotEqualTo(planned.suggestion().person());
            before = planned.coveredShareAfter();
        }
    }

    @Property(tries = 200)
    void nobodyIsPlannedTwice(@ForAll long seed) {
        List<Planned> plan = new TourPlanner(Settings.STANDARD).plan(RandomWorld.anything(seed), 5);
        assertThat(plan)
                .extracting(planned -> planned.suggestion().person())
                .doesNotHaveDuplicates();
    }
}
