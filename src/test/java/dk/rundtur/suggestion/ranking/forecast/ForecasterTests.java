package dk.rundtur.suggestion.ranking.forecast;

import static dk.rundtur.fixture.TextWorld.world;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rundtur.suggestion.ranking.Settings;
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

/// Ada leads the network in all of these worlds.
class ForecasterTests {

    /// Six conversations that Ada has had, four of them with a yes.
    private static final String LOGGED =
            """
            Ada leads
            Ada - Ulf - Viv
            Ulf takes part
            Viv takes part
            Ada-Ulf reached Ulf yes
            Ada-Ulf reached Ulf yes
            Ada-Ulf reached Ulf yes
            Ada-Ulf reached Ulf yes
            Ada-Ulf reached Ulf no
            Ada-Ulf missed Ulf
            """;

    private static final String MANY_LAWYERS =
            """
            needs law
            Ada - Ben
            Ada - Cleo
            Ada - Dan
            Ada - Eve
            Ben: law
            Cleo: law
            Dan: law
            Eve: law
            """;

    private static Outlook foresee(String text) {
        return new Forecaster(Settings.STANDARD).foresee(world(text));
    }

    private static Outlook.Clear clear(String text) {
        return (Outlook.Clear) foresee(text);
    }

    @Test
    void saysHowManyConversationsAreLeft() {
        Outlook.Clear forecast = clear(LOGGED + MANY_LAWYERS);

        assertThat(forecast.expected()).isBetween(2.0, 6.0);
        assertThat(forecast.low()).isOne();
        assertThat(forecast.high()).isBetween(4, 12);
        assertThat(forecast.coveredShareAfterTen()).isGreaterThan(0.8);
        assertThat(forecast.learnedFrom()).isEqualTo(6);
    }

    @Test
    void twoNeedsTakeLongerThanOne() {
        String both = MANY_LAWYERS.replace("needs law", "needs law, art");
        String artists =
                """
                Ada - Finn
                Ada - Gry
                Ada - Hans
                Ada - Ida
                Finn: art
                Gry: art
                Hans: art
                Ida: art
                """;

        assertThat(clear(LOGGED + both + artists).expected())
                .isGreaterThan(clear(LOGGED + MANY_LAWYERS).expected() + 1);
    }

    @Test
    void betterChancesMakeAShorterTour() {
        String luckier =
                LOGGED.replace("reached Ulf no", "reached Ulf yes")
                        .replace("missed Ulf", "reached Ulf yes");

        assertThat(clear(luckier + MANY_LAWYERS).expected())
                .isLessThan(clear(LOGGED + MANY_LAWYERS).expected());
    }

    @Test
    void isSureThatNothingIsLeftWhenEverythingIsCovered() {
        assertThat(clear("needs law\nAda leads\nAda - Ben\nAda: law"))
                .isEqualTo(new Outlook.Clear(0, 0, 0, 1, 0, 0));
    }

    @Test
    void saysNothingBeforeFiveConversations() {
        assertThat(foresee("Ada leads\n" + MANY_LAWYERS))
                .isEqualTo(new Outlook.TooFewConversations(0, 5));
    }

    @Test
    void saysNothingWhenNobodyIsKnownForANeed() {
        String text = MANY_LAWYERS.replace("needs law", "needs law, alchemy, art*2") + "Eve: art\n";

        assertThat(foresee(LOGGED + text))
                .isEqualTo(new Outlook.TooFewHolders(List.of("alchemy", "art")));
    }

    @Test
    void namesTheNeedThatIsMostOftenLeftOver() {
        String text =
                MANY_LAWYERS.replace("needs law", "needs law, art") + "Fay: art\nDan - Fay 0.1\n";

        assertThat(foresee(LOGGED.replace("reached Ulf yes", "missed Ulf") + text))
                .isInstanceOfSatisfying(
                        Outlook.MayNotSuffice.class,
                        why -> {
                            assertThat(why.needs().getFirst()).isEqualTo("art");
                            assertThat(why.share()).isLessThan(0.9);
                        });
    }

    @Test
    void hasNothingToSayWithoutNeeds() {
        assertThat(foresee("Ada leads\nAda - Ben")).isEqualTo(new Outlook.NoNeeds());
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void answersForTenThousandNeedsAndAHub() {
        WorldBuilder builder = new WorldBuilder();
        for (int need = 0; need < 10_000; need++) {
            builder.need(new Need("n" + need, 1, 1, 1, 0, 1));
        }
        add(builder, "Ada", Standing.LEADS, List.of());
        for (int person = 0; person < 5_000; person++) {
            add(
                    builder,
                    "p" + person,
                    Standing.NOT_MET,
                    List.of("n" + 2 * person, "n" + (2 * person + 1)));
            builder.tie("t" + person, "Ada", "p" + person, null, null);
        }
        for (int time = 0; time < 6; time++) {
            builder.attempt("p0", List.of("t0"), Outcome.OPEN, 0, 0);
        }

        assertThat(new Forecaster(Settings.STANDARD).foresee(builder.build()))
                .isInstanceOf(Outlook.MayNotSuffice.class);
    }

    private static void add(
            WorldBuilder builder, String id, Standing standing, List<String> holds) {
        builder.person(id, Background.UNKNOWN, standing, Dealings.NONE, 1, holds);
    }
}
