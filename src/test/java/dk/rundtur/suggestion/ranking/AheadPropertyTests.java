package dk.rundtur.suggestion.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rundtur.suggestion.ranking.forecast.Forecaster;
import dk.rundtur.suggestion.ranking.forecast.NextConversation;
import dk.rundtur.suggestion.ranking.forecast.NextFew;
import dk.rundtur.suggestion.ranking.forecast.Outlook;
import dk.rundtur.suggestion.ranking.world.Attempt;
import dk.rundtur.suggestion.ranking.world.World;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import java.util.Collections;
import java.util.List;

/// What holds of the forecast and of the next few conversations in any small world.
class AheadPropertyTests {

    private static World logged(long seed) {
        World drawn = RandomWorld.lively(seed);
        List<Attempt> attempts =
                Collections.nCopies(6, new Attempt(0, List.of(), Attempt.Outcome.YES, 0, 0));
        return new World(drawn.people(), drawn.ties(), drawn.needs(), drawn.referrals(), attempts);
    }

    @Property(tries = 150)
    void theSameWorldGivesTheSameForecast(@ForAll long seed) {
        Outlook outlook = new Forecaster(Settings.STANDARD).foresee(logged(seed));
        assertThat(outlook).isEqualTo(new Forecaster(Settings.STANDARD).foresee(logged(seed)));
        Often.arises("a forecast", outlook instanceof Outlook.Clear);
    }

    @Property(tries = 300)
    void theForecastLiesWithinItsInterval(@ForAll long seed) {
        World world = logged(seed);
        Outlook outlook = new Forecaster(Settings.STANDARD).foresee(world);
        if (outlook instanceof Outlook.Clear clear) {
            assertThat(clear.low()).isBetween(0, clear.high());
            assertThat(clear.expected()).isGreaterThanOrEqualTo(clear.low());
            assertThat(clear.coveredShareAfterTen())
                    .isBetween(world.coveredShare() - 1e-9, 1 + 1e-9);
        }
        Often.arises("a forecast", outlook instanceof Outlook.Clear);
    }

    @Property(tries = 200)
    void theNextFewBeginWithTheFirstSuggestionAndNeverCoverLess(@ForAll long seed) {
        World world = RandomWorld.lively(seed);
        List<NextConversation> few = new NextFew(Settings.STANDARD).list(world, 4);
        Ranking ranking = new Ranker(Settings.STANDARD).rank(world);
        assertThat(few).isNotEmpty();
        assertThat(few.getFirst().suggestion()).isEqualTo(ranking.suggestions().getFirst());
        double before = world.coveredShare();
        for (NextConversation next : few) {
            assertThat(next.coveredShareAfter()).isGreaterThanOrEqualTo(before);
            assertThat(next.ifNo()).isNotEqualTo(next.suggestion().person());
            before = next.coveredShareAfter();
        }
        Often.arises("something newly covered", before > world.coveredShare());
    }

    @Property(tries = 200)
    void nobodyIsTalkedToTwice(@ForAll long seed) {
        List<NextConversation> few =
                new NextFew(Settings.STANDARD).list(RandomWorld.lively(seed), 5);
        assertThat(few)
                .isNotEmpty()
                .extracting(next -> next.suggestion().person())
                .doesNotHaveDuplicates();
        Often.arises("several conversations", few.size() > 1);
    }
}
