package dk.rundtur.suggestion.ranking.whatif;

import static dk.rundtur.fixture.TextWorld.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.rundtur.suggestion.ranking.Settings;
import dk.rundtur.suggestion.ranking.world.Background;
import dk.rundtur.suggestion.ranking.world.Dealings;
import dk.rundtur.suggestion.ranking.world.Need;
import dk.rundtur.suggestion.ranking.world.Standing;
import dk.rundtur.suggestion.ranking.world.WorldBuilder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/// Ada leads the network in all of these worlds.
class TeamsTests {

    private static final String FOUR_NEEDS =
            """
            needs law, art, maths, music
            Ada leads
            Ben takes part
            Ben: law
            Ada - Ben
            Ada - Cleo
            Ada - Dan
            Ada - Eve
            Ada - Fay
            Ada - Gry
            Cleo: art
            Dan: maths
            Eve: music
            Fay: art, maths
            Gry: law
            """;

    private static List<Team> teams(int size, int count, String text) {
        return new Teams(Settings.STANDARD, Core.NONE).find(world(text), size, count);
    }

    private static Team best(Core core) {
        return new Teams(Settings.STANDARD, core).find(world(FOUR_NEEDS), 4, 1).getFirst();
    }

    @Test
    void takesThoseWhoTogetherCoverTheMost() {
        Team best = teams(4, 1, FOUR_NEEDS).getFirst();

        assertThat(best.people()).containsExactlyInAnyOrder("Ada", "Ben", "Fay", "Eve");
        assertThat(best.cover().share()).isEqualTo(1);
        assertThat(best.cover().missing()).isEmpty();
        assertThat(best.provenBest()).isTrue();
    }

    @Test
    void prefersThoseWhoKnowEachOtherWhereTheyCoverAsMuch() {
        Team best = teams(4, 1, FOUR_NEEDS + "Gry - Fay - Eve - Gry\n").getFirst();

        assertThat(best.people()).containsExactlyInAnyOrder("Ada", "Gry", "Fay", "Eve");
        assertThat(best.closeness()).isEqualTo(1);
    }

    @Test
    void theNextTeamHasAtLeastTwoOthers() {
        List<Team> teams = teams(4, 3, FOUR_NEEDS);

        assertThat(teams).hasSize(3);
        assertThat(teams.get(1).people())
                .filteredOn(teams.getFirst().people()::contains)
                .hasSizeLessThanOrEqualTo(2);
        assertThat(teams.get(1).score()).isLessThanOrEqualTo(teams.getFirst().score());
    }

    @Test
    void saysWhoIsToBeWonAndHowLikelyThatIs() {
        Team best = teams(4, 1, FOUR_NEEDS).getFirst();

        assertThat(best.toWin()).containsExactlyInAnyOrder("Fay", "Eve");
        assertThat(best.chance()).isBetween(0.01, 0.2);
    }

    @Test
    void saysWhichNeedsEvenTheBestTeamLeavesOpen() {
        Team best = teams(4, 1, FOUR_NEEDS.replace("maths, music", "maths, magic")).getFirst();

        assertThat(best.cover().missing()).containsExactly("magic");
        assertThat(best.cover().share()).isEqualTo(0.75);
    }

    @Test
    void whoeverIsInTheCoreStays() {
        Core core = new Core(Set.of("Ben", "Dan"), Set.of(), Map.of(), Set.of());

        Team best = best(core);

        assertThat(best.people()).startsWith("Ada").contains("Ben", "Dan");
        assertThat(best.cover().missing()).hasSize(1);
        assertThat(best.leaves()).isEmpty();
    }

    @Test
    void saysWhoWouldLeaveOfThoseWhoMay() {
        Core core = new Core(Set.of("Ben"), Set.of("Dan"), Map.of(), Set.of());

        assertThat(best(core).people()).containsExactlyInAnyOrder("Ada", "Ben", "Fay", "Eve");
        assertThat(best(core).leaves()).containsExactly("Dan");
    }

    @Test
    void growsWhereMoreStayThanItHasPlacesFor() {
        Set<String> five = Set.of("Ben", "Cleo", "Dan", "Eve", "Gry");
        Core core = new Core(five, Set.of(), Map.of(), Set.of());

        assertThat(best(core).people()).hasSize(6).containsAll(five);
    }

    @Test
    void aNeedOfOnePhaseWeighsHalfOfOneOfAllPhases() {
        Core core = new Core(Set.of("Ben", "Cleo", "Dan"), Set.of(), Map.of(), Set.of("music"));

        Team team = best(core);

        assertThat(team.cover().missing()).containsExactly("music");
        assertThat(team.cover().share()).isCloseTo(3 / 3.5, within(1e-9));
    }

    @Test
    void leavesANeedOfOnePhaseToOthersWhereItCannotCoverAll() {
        String text = "needs law, art\nAda leads\nAda - Ben\nAda - Cleo\nBen: law\nCleo: art\n";
        Core core = new Core(Set.of(), Set.of(), Map.of(), Set.of("law"));

        Team team = new Teams(Settings.STANDARD, core).find(world(text), 2, 1).getFirst();

        assertThat(team.people()).containsExactly("Ada", "Cleo");
    }

    @Test
    void saysWhatOthersWhoTakePartAddInThePhaseInWhichTheyAddLeast() {
        Map<String, List<Set<String>>> ongoing =
                Map.of(
                        "music", List.of(Set.of("Eve"), Set.of("Eve", "Ivy")),
                        "art", List.of(Set.of("Cleo"), Set.of()));
        Core core = new Core(Set.of("Ben", "Dan", "Gry"), Set.of(), ongoing, Set.of());

        Team.Cover cover = best(core).cover();

        assertThat(cover.missing()).containsExactlyInAnyOrder("art", "music");
        assertThat(cover.added()).containsExactly("music");
        assertThat(cover.share()).isEqualTo(0.5);
        assertThat(cover.withOngoing()).isEqualTo(0.75);
    }

    @Test
    void countsNobodyTwiceWhoComesIntoTheCore() {
        Map<String, List<Set<String>>> ongoing = Map.of("law", List.of(Set.of("Ben")));
        Core core = new Core(Set.of("Ben"), Set.of(), ongoing, Set.of());
        String text = FOUR_NEEDS.replace("needs law", "needs law*3");

        Team team = new Teams(Settings.STANDARD, core).find(world(text), 4, 1).getFirst();

        assertThat(team.cover().added()).isEmpty();
        assertThat(team.cover().withOngoing()).isEqualTo(team.cover().share());
    }

    @Test
    void saysForWhatAndOverWhomToTalkToThoseToBeWon() {
        assertThat(best(Core.NONE).conversations())
                .filteredOn(winning -> winning.person().equals("Fay"))
                .singleElement()
                .satisfies(winning -> {
                    assertThat(winning.fills()).containsExactly("art", "maths");
                    assertThat(winning.route().people()).containsExactly("Ada", "Fay");
                });
    }

    @Test
    void aSmallWorldGivesASmallTeam() {
        assertThat(teams(6, 3, "needs law\nAda leads\nAda - Ben\nBen: law"))
                .singleElement()
                .satisfies(team -> assertThat(team.people()).containsExactly("Ada", "Ben"));
    }

    @Test
    void thereIsNoTeamWithoutNeedsAndNoneButTheLeaderWithoutTies() {
        assertThat(teams(4, 3, "Ada leads\nAda - Ben")).isEmpty();
        assertThat(teams(4, 3, "needs law\nAda leads\nBen: law"))
                .singleElement()
                .satisfies(team -> assertThat(team.people()).containsExactly("Ada"));
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void saysHowMuchBetterATeamCouldBeWhereItCannotLookAtAll() {
        WorldBuilder builder = new WorldBuilder();
        for (int need = 0; need < 10_000; need++) {
            builder.need(new Need("n" + need, 1, 1, 1, 0, 1));
        }
        builder.person("Ada", Background.UNKNOWN, Standing.LEADS, Dealings.NONE, 1, List.of());
        for (int person = 0; person < 5_000; person++) {
            List<String> holds =
                    List.of("n" + person, "n" + (person * 7 % 10_000), "n" + (person * 3 % 10_000));
            builder.person(
                    "p" + person, Background.UNKNOWN, Standing.NOT_MET, Dealings.NONE, 1, holds);
            builder.tie("t" + person, "Ada", "p" + person, null, null);
        }

        Team best = new Teams(Settings.STANDARD, Core.NONE).find(builder.build(), 6, 1).getFirst();

        assertThat(best.people()).hasSize(6).contains("Ada");
        assertThat(best.bound()).isGreaterThanOrEqualTo(best.score());
        assertThat(best.provenBest()).isFalse();
    }
}
