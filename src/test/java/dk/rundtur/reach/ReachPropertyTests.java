package dk.rundtur.reach;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rundtur.fixture.SmallWorld;
import dk.rundtur.fixture.Story;
import dk.rundtur.id.NetworkId;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.BeforeContainer;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestContextManager;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Whoever knows whom: the database counts the same steps as a breadth-first search.
class ReachPropertyTests {

    private static final int PEOPLE = 9;

    private static @Nullable ApplicationContext context;

    record Pair(int one, int other) {}

    @BeforeContainer
    static void start() {
        context = new TestContextManager(ReachTests.class).getTestContext().getApplicationContext();
    }

    @Property(tries = 15)
    void countsTheStepsOfABreadthFirstSearch(
            @ForAll("ties") Set<Pair> ties, @ForAll @IntRange(min = 1, max = 6) int maxSteps) {
        bean(SmallWorld.class)
                .is(
                        ties.stream()
                                .map(tie -> "P%d knows P%d".formatted(tie.one(), tie.other()))
                                .collect(Collectors.joining("\n", "P0 leads Absence\n", "\n")));

        Reach reach = bean(Reaches.class).of(new NetworkId("network-absence"), maxSteps);

        assertThat(
                        reach.reached().stream()
                                .collect(
                                        Collectors.toMap(
                                                Reach.Reached::id,
                                                one -> Objects.requireNonNull(one.step()))))
                .isEqualTo(breadthFirst(ties, maxSteps));
    }

    private static Map<String, Integer> breadthFirst(Set<Pair> ties, int maxSteps) {
        Map<Integer, Integer> steps = new TreeMap<>(Map.of(0, 0));
        Deque<Integer> waiting = new ArrayDeque<>(List.of(0));
        while (!waiting.isEmpty()) {
            int person = waiting.remove();
            int next = Objects.requireNonNull(steps.get(person)) + 1;
            for (Pair tie : ties) {
                if (tie.one() == person || tie.other() == person) {
                    int other = tie.one() == person ? tie.other() : tie.one();
                    if (next <= maxSteps && steps.putIfAbsent(other, next) == null) {
                        waiting.add(other);
                    }
                }
            }
        }
        return steps.entrySet().stream()
                .collect(
                        Collectors.toMap(e -> Story.person("P" + e.getKey()), Map.Entry::getValue));
    }

    @Provide
    Arbitrary<Set<Pair>> ties() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, PEOPLE - 1),
                        Arbitraries.integers().between(0, PEOPLE - 1))
                .as((one, other) -> new Pair(Math.min(one, other), Math.max(one, other)))
                .filter(pair -> pair.one() != pair.other())
                .set()
                .ofMinSize(3)
                .ofMaxSize(14);
    }

    private static <T> T bean(Class<T> type) {
        return Objects.requireNonNull(context).getBean(type);
    }
}
