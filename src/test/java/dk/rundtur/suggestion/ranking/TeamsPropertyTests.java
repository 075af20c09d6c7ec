package dk.rundtur.suggestion.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.rundtur.suggestion.ranking.whatif.Team;
import dk.rundtur.suggestion.ranking.whatif.Teams;
import dk.rundtur.suggestion.ranking.world.KnownPerson;
import dk.rundtur.suggestion.ranking.world.Need;
import dk.rundtur.suggestion.ranking.world.Standing;
import dk.rundtur.suggestion.ranking.world.World;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import java.util.ArrayList;
import java.util.List;

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
        List<Integer> eligible = new ArrayList<>();
        List<String> reached =
                new Ranker(Settings.STANDARD.withLimit(100))
                        .rank(world).suggestions().stream().map(Suggestion::person).toList();
        for (int place = 1; place < world.people().size(); place++) {
            KnownPerson person = world.people().get(place);
            if (reached.contains(person.id()) && !person.holds().isEmpty()) {
                eligible.add(place);
            }
        }
        List<Team> teams = new Teams(Settings.STANDARD).find(world, SIZE, 1);
        if (eligible.size() >= SIZE - 1) {
            Team best = teams.getFirst();
            assertThat(best.score()).isCloseTo(bestByTryingAll(world, eligible), within(1e-9));
            assertThat(best.provenBest()).isTrue();
        }
    }

    @Property(tries = 200)
    void teamsComeBestFirstAndNobodyDeclinedIsInOne(@ForAll long seed) {
        World world = RandomWorld.anything(seed);
        double before = Double.MAX_VALUE;
        for (Team team : new Teams(Settings.STANDARD).find(world, SIZE, 3)) {
            assertThat(team.score()).isLessThanOrEqualTo(before + 1e-9);
            assertThat(team.bound()).isGreaterThanOrEqualTo(team.score());
            assertThat(team.people()).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(SIZE);
            before = team.score();
            for (KnownPerson person : world.people()) {
                if (!person.standing().mayPassOn() || person.standing() == Standing.REFERS_ON) {
                    assertThat(team.people()).doesNotContain(person.id());
                }
            }
        }
    }
}
