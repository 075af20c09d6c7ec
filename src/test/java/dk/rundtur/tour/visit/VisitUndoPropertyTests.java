package dk.rundtur.tour.visit;

import static dk.rundtur.fixture.Logs.LENE;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rundtur.fixture.GraphPicture;
import dk.rundtur.fixture.Logs;
import dk.rundtur.fixture.World;
import dk.rundtur.graph.Graph;
import dk.rundtur.id.VisitId;
import dk.rundtur.outcome.Outcome;
import dk.rundtur.tour.standing.VisitOutcome;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.lifecycle.BeforeTry;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestContextManager;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// Whatever conversations are logged: taken back one after the other they leave the graph as it was
/// before each.
class VisitUndoPropertyTests {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final List<String> PEOPLE =
            List.of("person-anna", "person-bo", "person-carl", "person-dina", "person-otto");
    private static final List<String> COMPETENCES =
            List.of("competence-maths", "competence-money", "competence-parent");

    private static @Nullable ApplicationContext context;

    /// A conversation that was logged, and the graph before it.
    private record Logged(VisitId visit, List<String> before) {}

    @BeforeContainer
    static void start() {
        context =
                new TestContextManager(VisitUndoTests.class)
                        .getTestContext()
                        .getApplicationContext();
    }

    @BeforeTry
    void tourUnderWay() {
        World.of(bean(Graph.class), "graphql-test/world.cypher");
        World.more(bean(Graph.class), "graphql-test/tour-under-way.cypher");
        World.more(bean(Graph.class), "graphql-test/planning-under-way.cypher");
        World.run(
                bean(Graph.class),
                "MATCH (c:Competence {id: 'competence-money'}) SET c.sensitive = true");
    }

    @Property(tries = 15)
    void leavesTheGraphAsItWas(@ForAll("logs") List<VisitLog> logs) {
        Deque<Logged> logged = new ArrayDeque<>();
        for (VisitLog log : logs) {
            List<String> before = GraphPicture.of(bean(Graph.class));
            if (bean(VisitChanges.class).log(log, LENE)
                    instanceof Outcome.Done<Visit>(Visit visit)) {
                logged.push(new Logged(visit.id(), before));
            }
        }
        assertThat(logged).isNotEmpty();
        for (Logged one : logged) {
            assertThat(bean(VisitUndo.class).undo(one.visit(), LENE))
                    .isInstanceOf(Outcome.Done.class);
            assertThat(GraphPicture.of(bean(Graph.class))).isEqualTo(one.before());
        }
    }

    @Provide
    Arbitrary<List<VisitLog>> logs() {
        return Combinators.combine(
                        Arbitraries.of(PEOPLE),
                        Arbitraries.of(VisitOutcome.class),
                        Arbitraries.of(COMPETENCES).set().ofMaxSize(2),
                        Arbitraries.of(PEOPLE).set().ofMaxSize(2),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 9))
                .as(VisitUndoPropertyTests::log)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    private static VisitLog log(
            String person,
            VisitOutcome outcome,
            Set<String> offers,
            Set<String> known,
            int newcomers,
            int days) {
        List<VisitLog.Tip> tips = new ArrayList<>();
        known.stream()
                .filter(other -> !other.equals(person))
                .map(Logs::somebodyKnown)
                .forEach(tips::add);
        for (int i = 0; i < newcomers; i++) {
            tips.add(Logs.somebodyNew("Ny " + UUID.randomUUID()));
        }
        return Logs.visit(
                person,
                DAY.plusDays(days),
                outcome,
                outcome == VisitOutcome.NOT_REACHED ? List.of() : List.copyOf(offers),
                null,
                tips.toArray(VisitLog.Tip[]::new));
    }

    private static <T> T bean(Class<T> type) {
        return Objects.requireNonNull(context).getBean(type);
    }
}
