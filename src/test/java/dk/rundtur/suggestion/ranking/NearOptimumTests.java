package dk.rundtur.suggestion.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rundtur.suggestion.ranking.world.KnownPerson;
import dk.rundtur.suggestion.ranking.world.KnownTie;
import dk.rundtur.suggestion.ranking.world.Standing;
import dk.rundtur.suggestion.ranking.world.World;

import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// With everything visible and everybody willing, the fewest conversations can be worked out.
class NearOptimumTests {

    private static final int INSTANCES = 1000;
    private static final int PEOPLE = 11;
    private static final int NEEDS = 6;

    /// A ranking that gives up early would look quick, so each tour must end with all covered.
    @Test
    void needsAtMostFifteenPercentMoreConversationsThanTheFewest() {
        int ours = 0;
        int fewest = 0;
        int instances = 0;
        for (long seed = 0; instances < INSTANCES; seed++) {
            World world = RandomWorld.unmet(seed, PEOPLE, NEEDS);
            int optimum = optimum(world);
            if (optimum > 0) {
                instances++;
                fewest += optimum;
                ours += conversations(world);
            }
        }
        assertThat((double) ours / fewest).isLessThanOrEqualTo(1.15);
    }

    private static int conversations(World start) {
        World world = start;
        int count = 0;
        var suggestions = new Ranker(RandomWorld.certain()).rank(world).suggestions();
        while (!suggestions.isEmpty() && count < PEOPLE) {
            count++;
            List<KnownPerson> people = new ArrayList<>(world.people());
            String met = suggestions.getFirst().person();
            people.replaceAll(person -> person.id().equals(met) ? joined(person) : person);
            world = RandomWorld.counted(people, world.ties(), NEEDS);
            suggestions = new Ranker(RandomWorld.certain()).rank(world).suggestions();
        }
        assertThat(world.coveredShare()).isEqualTo(1);
        return count;
    }

    private static KnownPerson joined(KnownPerson person) {
        return person.with(Standing.TAKES_PART);
    }

    /// Breadth first over sets of people met; -1 when the needs cannot be met at all.
    private static int optimum(World world) {
        int[] holds = new int[PEOPLE];
        int[] knows = new int[PEOPLE];
        for (int person = 0; person < PEOPLE; person++) {
            for (int need : world.people().get(person).holds()) {
                holds[person] |= 1 << need;
            }
        }
        for (KnownTie tie : world.ties()) {
            knows[tie.a()] |= 1 << tie.b();
            knows[tie.b()] |= 1 << tie.a();
        }
        int[] steps = new int[1 << PEOPLE];
        Arrays.fill(steps, -1);
        ArrayDeque<Integer> queue = new ArrayDeque<>(List.of(1));
        steps[1] = 0;
        while (!queue.isEmpty()) {
            int met = queue.remove();
            if (covered(met, holds) == (1 << NEEDS) - 1) {
                return steps[met];
            }
            int reach = within(met, knows, 3) & ~met;
            for (int person = 0; person < PEOPLE; person++) {
                int next = met | (1 << person);
                if (((reach >> person) & 1) == 1 && steps[next] < 0) {
                    steps[next] = steps[met] + 1;
                    queue.add(next);
                }
            }
        }
        return -1;
    }

    private static int covered(int met, int[] holds) {
        int covered = 0;
        for (int person = 0; person < PEOPLE; person++) {
            covered |= ((met >> person) & 1) == 1 ? holds[person] : 0;
        }
        return covered;
    }

    private static int within(int met, int[] knows, int steps) {
        int reach = met;
        for (int step = 0; step < steps; step++) {
            int next = reach;
            for (int person = 0; person < PEOPLE; person++) {
                next |= ((reach >> person) & 1) == 1 ? knows[person] : 0;
            }
            reach = next;
        }
        return reach;
    }
}
