package dk.rundtur.tour.visit;

import static dk.rundtur.fixture.Logs.LENE;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rundtur.access.Role;
import dk.rundtur.access.Viewer;
import dk.rundtur.fixture.GraphPicture;
import dk.rundtur.fixture.Logs;
import dk.rundtur.fixture.World;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.TestDatabase;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.id.VisitId;
import dk.rundtur.outcome.Outcome;
import dk.rundtur.outcome.Problem;
import dk.rundtur.people.Person;
import dk.rundtur.tour.board.ContactChanges;
import dk.rundtur.tour.board.ContactMove;
import dk.rundtur.tour.referral.ReferralChanges;
import dk.rundtur.tour.referral.ReferralMove;
import dk.rundtur.tour.standing.ContactStatus;
import dk.rundtur.tour.standing.ReferralStatus;
import dk.rundtur.tour.standing.VisitOutcome;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// A conversation taken back leaves the graph as it was and what others built on it, or says what
/// stands in the way.
@SpringBootTest
@Import(TestDatabase.class)
class VisitUndoTests {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final Viewer OTTO =
            new Viewer("user-otto", Role.LEADER, new PersonId("person-otto"));
    private static final String MIE = "(:Person {name: 'Mie Holm'})";

    @Autowired Graph graph;
    @Autowired VisitChanges visits;
    @Autowired VisitUndo undo;
    @Autowired ReferralChanges referrals;
    @Autowired ContactChanges contacts;

    @BeforeEach
    void tourUnderWay() {
        World.of(graph, "graphql-test/world.cypher");
        World.more(graph, "graphql-test/tour-under-way.cypher");
    }

    @Test
    void takesBackEverythingThatOneLogWrote() {
        World.more(graph, "graphql-test/planning-under-way.cypher");
        List<String> before = GraphPicture.of(graph);
        VisitId visit = logged(everything());
        assertThat(count("(:Person {id: 'person-dina'})-[:TAKES_PART_IN]->()")).isOne();
        assertThat(count("(:PlannedConversation)<-[:HELD]-()")).isOne();

        assertThat(code(undo.undo(visit, LENE))).isEmpty();

        assertThat(GraphPicture.of(graph)).isEqualTo(before);
    }

    @Test
    void saysBeforeWhatWillBeTakenBack() {
        World.more(graph, "graphql-test/planning-under-way.cypher");
        VisitId visit = logged(everything());
        List<String> before = GraphPicture.of(graph);

        VisitUndo.Preview preview = done(undo.preview(visit, LENE));

        assertThat(preview.standing()).isTrue();
        assertThat(preview.plan()).isTrue();
        assertThat(preview.movedReferrals()).isEqualTo(2);
        assertThat(preview.people()).extracting(Person::name).containsExactly("Mie Holm");
        assertThat(preview.keptPeople()).isEmpty();
        assertThat(preview.competences()).hasSize(1);
        assertThat(preview.ties()).isEqualTo(3);
        assertThat(GraphPicture.of(graph)).isEqualTo(before);
    }

    @Test
    void restoresANoThatTheConversationHadOverturned() {
        logged(Logs.visit("person-dina", DAY, VisitOutcome.DECLINED, null));
        List<String> before = GraphPicture.of(graph);
        VisitId visit = logged(Logs.visit("person-dina", DAY, VisitOutcome.JOINS, null));

        assertThat(code(undo.undo(visit, LENE))).isEmpty();

        assertThat(GraphPicture.of(graph)).isEqualTo(before);
        assertThat(count("(:Person {id: 'person-dina'})-[:DECLINED]->()")).isOne();
    }

    @Test
    void undoesTheLatestFirst() {
        List<String> before = GraphPicture.of(graph);
        VisitId first = logged(Logs.visit("person-dina", DAY, VisitOutcome.MAYBE, null));
        VisitId second = logged(Logs.visit("person-dina", DAY, VisitOutcome.DECLINED, null));

        assertThat(code(undo.undo(first, LENE))).isEqualTo("VISIT_UNDO_LATER_FIRST");
        assertThat(code(undo.undo(second, LENE))).isEmpty();
        assertThat(code(undo.undo(first, LENE))).isEmpty();

        assertThat(GraphPicture.of(graph)).isEqualTo(before);
    }

    @Test
    void undoesAConversationWhoseReferralWasFollowedUpOnceThatIsUndone() {
        List<String> before = GraphPicture.of(graph);
        VisitId given =
                logged(
                        Logs.visit(
                                "person-anna",
                                DAY,
                                VisitOutcome.MAYBE,
                                null,
                                Logs.somebodyKnown("person-otto")));
        VisitId followed = logged(Logs.visit("person-otto", DAY, VisitOutcome.JOINS, null));

        assertThat(code(undo.undo(given, LENE))).isEqualTo("VISIT_UNDO_REFERRAL_USED");
        assertThat(code(undo.undo(followed, LENE))).isEmpty();
        assertThat(code(undo.undo(given, LENE))).isEmpty();

        assertThat(GraphPicture.of(graph)).isEqualTo(before);
    }

    @Test
    void keepsAPersonItMadeKnownWhomSomebodyElseHasUsed() {
        for (String use :
                List.of(
                        "MATCH (p:Person {name: 'Mie Holm'}) SET p.title = 'Leder', p.version = 2",
                        "MATCH (p:Person {name: 'Mie Holm'}), (q:Person {id: 'person-otto'})"
                                + " CREATE (p)-[:KNOWS {id: 'tie-mie'}]->(q)",
                        "MATCH (p:Person {name: 'Mie Holm'})-[t:KNOWS]-() SET t.strength = 0.9")) {
            tourUnderWay();
            VisitId visit = logged(everything());
            run(use);

            assertThat(done(undo.preview(visit, LENE)).keptPeople()).hasSize(1);
            assertThat(code(undo.undo(visit, LENE))).isEmpty();

            assertThat(count(MIE)).as(use).isOne();
            assertThat(count("(:Referral)-[:TO]->" + MIE)).isZero();
            assertThat(count("(:Visit {id: '" + visit + "'})")).isZero();
        }
    }

    @Test
    void keepsATieAndACompetenceThatSomebodyHasToldSince() {
        VisitId visit = logged(everything());
        run(
                "MATCH (:Person {id: 'person-dina'})-[t:KNOWS]-(:Person {id: 'person-lene'}) SET"
                        + " t.strength = 0.7, t.recordedAt = datetime()");
        run(
                "MATCH (:Person {id: 'person-dina'})-[h:HAS_COMPETENCE]->(:Competence {id:"
                        + " 'competence-money'}) SET h.level = 5, h.recordedAt = datetime()");

        assertThat(code(undo.undo(visit, LENE))).isEmpty();

        assertThat(count("(:Person {id: 'person-dina'})-[:KNOWS]-({id: 'person-lene'})")).isOne();
        assertThat(
                        count(
                                "(:Person {id: 'person-dina'})-[:HAS_COMPETENCE]->({id:"
                                        + " 'competence-money'})"))
                .isOne();
    }

    @Test
    void saysWhatStandsInTheWay() {
        assertThat(
                        inTheWay(
                                "MATCH (:Person {id: 'person-dina'})-[t:TAKES_PART_IN]->() SET"
                                        + " t.gentleContact = true"))
                .isEqualTo("VISIT_UNDO_STANDING_CHANGED");
        assertThat(
                        inTheWay(
                                "MATCH (n:Network {id: 'network-absence'})-[d:CO_DRIVEN_BY]->(),"
                                        + " (p:Person {id: 'person-dina'}) DELETE d CREATE"
                                        + " (n)-[:CO_DRIVEN_BY]->(p)"))
                .isEqualTo("VISIT_UNDO_STANDING_CHANGED");
        assertThat(
                        inTheWay(
                                "MATCH (v:Visit)-[w:WITH]->(:Person {id: 'person-dina'}), (p:Person"
                                        + " {id: 'person-carl'}) DELETE w CREATE (v)-[:WITH]->(p)"))
                .isEqualTo("VISIT_UNDO_MERGED");
        assertThat(
                        inTheWay(
                                "MATCH (v:Visit) WHERE v.loggedAt > datetime('2026-05-01') SET"
                                        + " v.loggedAt = datetime() - duration('P1D')"))
                .isEqualTo("VISIT_UNDO_TOO_LATE");
    }

    @Test
    void refusesWhenANewConversationWasPlannedMeanwhile() {
        World.more(graph, "graphql-test/planning-under-way.cypher");
        VisitId visit = logged(everything());
        run(
                "MATCH (p:Person {id: 'person-dina'}), (n:Network {id: 'network-absence'}) CREATE"
                    + " (c:PlannedConversation {id: 'planned-2'})-[:WITH]->(p), (c)-[:IN]->(n)");

        assertThat(code(undo.undo(visit, LENE))).isEqualTo("VISIT_UNDO_PLANNED_ANEW");
    }

    @Test
    void refusesOnceAReferralWasMovedByHand() {
        VisitId visit = logged(Logs.visit("person-dina", DAY, VisitOutcome.MAYBE, null));
        var move = new ReferralMove("referral-anna-dina", ReferralStatus.MEETING_AGREED, null);
        done(referrals.move(move, LENE));

        assertThat(code(undo.undo(visit, LENE))).isEqualTo("VISIT_UNDO_REFERRAL_MOVED");
    }

    @Test
    void leavesTheCardWhereSomebodyHasMovedItSince() {
        VisitId visit = logged(Logs.visit("person-carl", DAY, VisitOutcome.MAYBE, null));
        var no =
                new ContactMove(
                        new NetworkId("network-absence"),
                        new PersonId("person-carl"),
                        ContactStatus.MAYBE,
                        ContactStatus.DECLINED);
        done(contacts.move(no, LENE));

        assertThat(code(undo.undo(visit, LENE))).isEmpty();

        assertThat(count("(:Person {id: 'person-carl'})-[:DECLINED]->()")).isOne();
        assertThat(count("(:Visit)-[:WITH]->({id: 'person-carl'})")).isZero();
    }

    @Test
    void aSecondTryChangesNothing() {
        VisitId visit = logged(everything());
        assertThat(done(undo.undo(visit, LENE)).again()).isFalse();
        List<String> after = GraphPicture.of(graph);
        int told = count("(:News)");

        assertThat(done(undo.undo(visit, LENE)).again()).isTrue();

        assertThat(GraphPicture.of(graph)).isEqualTo(after);
        assertThat(count("(:News)")).isEqualTo(told);
        assertThat(count("(:News {kind: 'VISIT_UNDONE', person: 'person-dina'})")).isOne();
    }

    @Test
    void aTelephoneThatSendsItAgainDoesNotBringItBack() {
        VisitLog log = Logs.visit("person-dina", DAY, VisitOutcome.MAYBE, "the key");
        done(undo.undo(logged(log), LENE));

        assertThat(code(visits.log(log, LENE))).isEqualTo("VISIT_WAS_UNDONE");
        assertThat(count("(:Visit)-[:WITH]->({id: 'person-dina'})")).isZero();
        logged(Logs.visit("person-dina", DAY, VisitOutcome.MAYBE, "another key"));
    }

    @Test
    void undoesNothingInTheNetworksOfOthers() {
        VisitId visit = logged(Logs.visit("person-dina", DAY, VisitOutcome.MAYBE, null));

        assertThat(code(undo.undo(visit, OTTO))).isEqualTo("UNKNOWN_VISIT");
        assertThat(code(undo.preview(visit, OTTO))).isEqualTo("UNKNOWN_VISIT");
        done(undo.undo(visit, LENE));
        assertThat(code(undo.undo(visit, OTTO))).isEqualTo("UNKNOWN_VISIT");
    }

    @Test
    void manyTakeItBackOnce() throws Exception {
        List<String> before = GraphPicture.of(graph);
        VisitId visit = logged(everything());
        List<Callable<Outcome<VisitUndo.Undone>>> tries = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            tries.add(() -> undo.undo(visit, LENE));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Outcome<VisitUndo.Undone>> one : threads.invokeAll(tries)) {
                done(one.get());
            }
        }

        assertThat(GraphPicture.of(graph)).isEqualTo(before);
        assertThat(count("(:UndoneVisit)")).isOne();
    }

    @Test
    void forgetsADayLaterWhatItKept() {
        logged(everything());
        run("MATCH (m:VisitMemory) SET m.loggedAt = datetime() - duration('P1D')");
        done(undo.undo(logged(Logs.visit("person-carl", DAY, VisitOutcome.MAYBE, null)), LENE));
        assertThat(count("(:VisitMemory)")).isZero();
        run("MATCH (u:UndoneVisit) SET u.undoneAt = datetime() - duration('P30D')");

        logged(Logs.visit("person-carl", DAY, VisitOutcome.MAYBE, null));

        assertThat(count("(:UndoneVisit)")).isZero();
        assertThat(count("(:VisitMemory)")).isOne();
    }

    /// Dina joins, offers money, and points to one known and one new person.
    private static VisitLog everything() {
        return Logs.visit(
                "person-dina",
                DAY,
                VisitOutcome.JOINS,
                List.of("competence-money", "competence-parent"),
                null,
                Logs.somebodyKnown("person-otto"),
                Logs.somebodyNew("Mie Holm"));
    }

    private String inTheWay(String change) {
        tourUnderWay();
        VisitId visit = logged(everything());
        run(change);
        List<String> before = GraphPicture.of(graph);
        String refusal = code(undo.preview(visit, LENE));
        assertThat(code(undo.undo(visit, LENE))).isEqualTo(refusal);
        assertThat(GraphPicture.of(graph)).isEqualTo(before);
        return refusal;
    }

    private VisitId logged(VisitLog log) {
        return done(visits.log(log, LENE)).id();
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }

    private static String code(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(List<Problem> problems)
                ? problems.getFirst().code().name()
                : "";
    }

    private void run(String change) {
        graph.write(unit -> {
            unit.run(new Statement("fixture", change), Map.of());
            return change;
        });
    }

    private int count(String pattern) {
        var counting = new Statement("fixture", "RETURN count { " + pattern + " } AS n");
        return graph.list(counting, Map.of(), row -> row.count("n")).getFirst();
    }
}
