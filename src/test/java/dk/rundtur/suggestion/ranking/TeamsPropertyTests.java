package dk.rundtur.suggestion.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.rundtur.suggestion.ranking.whatif.Core;
import dk.rundtur.suggestion.ranking.whatif.Team;
import dk.rundtur.suggestion.ranking.whatif.Teams;
import dk.rundtur.suggestion.ranking.world.KnownPerson;
import dk.rundtur.suggestion.ranking.world.KnownTie;
import dk.rundtur.suggestion.ranking.world.Need;
import dk.rundtur.suggestion.ranking.world.Standing;
import dk.rundtur.suggestion.ranking.world.World;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// What holds of the teams of any small world.
class TeamsPropertyTests {

    private static final int SIZE = 4;

    /// Looks at every team of four with the leader; people beyond her direct acquaintances count
    /// too, since all are within three steps or not at all.
    private static double bestByTryingAll(World world, List<Integer> eligible) {
        double best = -1;
        int n = eligible.size();
        for (int a = 0; a < n; a++) {
            for (int b = a + 1; b < n; b++) {
                for (int c = b + 1; c < n; c++) {
                    best =
                            Math.max(
                                    best,
                                    score(
                                            world,
                                            List.of(
                                                    0,
                                                    eligible.get(a),
                                                    eligible.get(b),
                                                    eligible.get(c))));
                }
            }
        }
        return best;
    }

    private static double score(World world, List<Integer> team) {
        double covered = 0;
        for (int need = 0; need < world.needs().size(); need++) {
            int place = need;
            Need wanted = world.needs().get(need);
            long holders =
                    team.stream()
                            .filter(member -> world.people().get(member).holds().contains(place))
                            .count();
            covered += Math.min(1.0, (double) holders / wanted.wanted()) / world.needs().size();
        }
        long known =
                world.ties().stream()
                        .filter(tie -> team.contains(tie.a()) && team.contains(tie.b()))
                        .count();
        return covered + 0.1 * known / 6;
    }

    @Property(tries = 200)
    void theFirstTeamIsTheBestOfAll(@ForAll long seed) {
        World world = RandomWorld.unmet(seed, 11, 5);
        List<Integer> eligible =
                reached(world, Settings.STANDARD.maxSteps())
                        .filter(place -> !world.people().get(place).holds().isEmpty())
                        .boxed()
                        .toList();
        List<Team> teams = new Teams(Settings.STANDARD, Core.NONE).find(world, SIZE, 1);
        if (eligible.size() >= SIZE - 1) {
            Team best = teams.getFirst();
            assertThat(best.score()).isCloseTo(bestByTryingAll(world, eligible), within(1e-9));
            assertThat(best.provenBest()).isTrue();
        }
        Often.arises("a choice of teams", eligible.size() > SIZE - 1);
    }

    /// Everybody within so many ties of person 0, but not 0.
    private static IntStream reached(World world, int steps) {
        Set<Integer> found = new TreeSet<>(Set.of(0));
        for (int step = 0; step < steps; step++) {
            Set<Integer> before = Set.copyOf(found);
            for (KnownTie tie : world.ties()) {
                if (before.contains(tie.a()) || before.contains(tie.b())) {
                    found.add(tie.a());
                    found.add(tie.b());
                }
            }
        }
        return found.stream().mapToInt(Integer::intValue).filter(place -> place > 0);
    }

    /// Whoever leads is in every team, which is larger where more than its size lead.
    private static int leading(World world) {
        return (int)
                world.people().stream()
                        .filter(person -> person.standing() == Standing.LEADS)
                        .count();
    }

    @Property(tries = 200)
    void teamsComeBestFirstAndNobodyDeclinedIsInOne(@ForAll long seed) {
        World world = RandomWorld.lively(seed);
        double before = Double.MAX_VALUE;
        List<Team> teams = new Teams(Settings.STANDARD, Core.NONE).find(world, SIZE, 3);
        assertThat(teams).isNotEmpty();
        for (Team team : teams) {
            assertThat(team.score()).isLessThanOrEqualTo(before + 1e-9);
            assertThat(team.bound()).isGreaterThanOrEqualTo(team.score());
            assertThat(team.people())
                    .doesNotHaveDuplicates()
                    .hasSizeLessThanOrEqualTo(Math.max(SIZE, leading(world)));
            before = team.score();
            for (KnownPerson person : world.people()) {
                if (!person.standing().mayPassOn() || person.standing() == Standing.REFERS_ON) {
                    assertThat(team.people()).doesNotContain(person.id());
                }
            }
        }
        Often.arises("several teams", teams.size() > 1);
    }
}
