package dk.rundtur.tour.visit;

import static dk.rundtur.fixture.Logs.LENE;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rundtur.fixture.Logs;
import dk.rundtur.fixture.World;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.TestDatabase;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.outcome.Outcome;
import dk.rundtur.tour.When;
import dk.rundtur.tour.meeting.Aim;
import dk.rundtur.tour.meeting.Introduction;
import dk.rundtur.tour.meeting.Manner;
import dk.rundtur.tour.meeting.Meeting;
import dk.rundtur.tour.meeting.MeetingChanges;
import dk.rundtur.tour.meeting.MeetingDraft;
import dk.rundtur.tour.meeting.Way;
import dk.rundtur.tour.referral.Referral;
import dk.rundtur.tour.referral.ReferralChanges;
import dk.rundtur.tour.referral.ReferralLog;
import dk.rundtur.tour.referral.ReferralMove;
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
import java.util.function.IntFunction;

/// Many write on one tour at the same moment: twenty threads each.
@SpringBootTest
@Import(TestDatabase.class)
class TourAtOnceTests {

    private static final int MANY = 20;
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    @Autowired Graph graph;
    @Autowired VisitChanges visits;
    @Autowired ReferralChanges referrals;
    @Autowired MeetingChanges plans;

    @BeforeEach
    void smallWorld() {
        World.of(graph, "graphql-test/world.cypher");
    }

    @Test
    void theSameKeyWritesOneConversation() throws Exception {
        VisitLog log =
                Logs.visit(
                        "person-anna",
                        DAY,
                        VisitOutcome.MAYBE,
                        "the key",
                        Logs.somebodyNew("Mie Holm"));

        List<Outcome<Visit>> logged = atOnce(i -> visits.log(log, LENE));

        assertThat(logged).hasOnlyElementsOfType(Outcome.Done.class);
        assertThat(logged.stream().distinct()).hasSize(1);
        assertThat(count("(:Visit)")).isOne();
        assertThat(count("(:Referral)")).isOne();
        assertThat(count("(:Person {name: 'Mie Holm'})")).isOne();
    }

    @Test
    void theSameKeyWritesOneReferral() throws Exception {
        ReferralLog log = Logs.referral("person-anna", "person-otto", DAY, "the key");

        List<Outcome<Referral>> logged = atOnce(i -> referrals.log(log, LENE));

        assertThat(logged.stream().distinct()).hasSize(1);
        assertThat(count("(:Referral)")).isOne();
    }

    @Test
    void manyReferralsBetweenTwoPeopleMakeOneTie() throws Exception {
        VisitLog log =
                Logs.visit(
                        "person-carl",
                        DAY,
                        VisitOutcome.MAYBE,
                        null,
                        Logs.somebodyKnown("person-otto"));

        List<Outcome<Visit>> logged = atOnce(i -> visits.log(log, LENE));

        assertThat(logged).hasOnlyElementsOfType(Outcome.Done.class);
        assertThat(count("(:Referral)")).isEqualTo(MANY);
        assertThat(count("(:Person {id: 'person-carl'})-[:KNOWS]-({id: 'person-otto'})")).isOne();
        assertThat(count("(:Person {id: 'person-carl'})-[:KNOWS]-({id: 'person-lene'})")).isOne();
    }

    @Test
    void aReferralMovesOnceFromOneVersion() throws Exception {
        World.more(graph, "graphql-test/tour-under-way.cypher");
        var contacted = new ReferralMove("referral-anna-dina", ReferralStatus.CONTACTED, 1);
        var expired = new ReferralMove("referral-anna-dina", ReferralStatus.EXPIRED, 1);

        atOnce(i -> referrals.move(i % 2 == 0 ? contacted : expired, LENE));

        assertThat(count("(:Referral {id: 'referral-anna-dina', version: 2})")).isOne();
    }

    @Test
    void whoeverJoinsManyTimesTakesPartOnce() throws Exception {
        VisitLog log = Logs.visit("person-carl", DAY, VisitOutcome.JOINS, null);

        atOnce(i -> visits.log(log, LENE));

        assertThat(count("(:Person {id: 'person-carl'})-[:TAKES_PART_IN]->()")).isOne();
    }

    @Test
    void manyPlanOneConversationWithOnePerson() throws Exception {
        var nothingYet = new MeetingDraft(When.OPEN, Manner.USUAL, Aim.NONE, Way.DIRECT);
        var plan =
                new MeetingDraft.New(
                        new NetworkId("network-absence"),
                        new PersonId("person-dina"),
                        nothingYet,
                        null);

        List<Outcome<Meeting>> planned = atOnce(i -> plans.plan(plan, LENE));

        assertThat(planned.stream().filter(Outcome.Done.class::isInstance)).hasSize(1);
        assertThat(count("(:PlannedConversation)")).isOne();
    }

    @Test
    void aPlanChangesOnceFromOneVersion() throws Exception {
        World.more(graph, "graphql-test/planning-under-way.cypher");

        List<Outcome<Meeting>> changed =
                atOnce(i ->
                        plans.ask(
                                new MeetingDraft.Ask("planned-dina", 1, Introduction.ASKED), LENE));

        assertThat(changed.stream().filter(Outcome.Done.class::isInstance)).hasSize(1);
        assertThat(count("(:PlannedConversation {version: 2})")).isOne();
    }

    private int count(String pattern) {
        var counting = new Statement("fixture", "RETURN count { " + pattern + " } AS n");
        return graph.list(counting, Map.of(), row -> row.count("n")).getFirst();
    }

    private static <T> List<T> atOnce(IntFunction<T> deed) throws Exception {
        try (var threads = Executors.newFixedThreadPool(MANY)) {
            List<Callable<T>> deeds = new ArrayList<>();
            for (int i = 0; i < MANY; i++) {
                int number = i;
                deeds.add(() -> deed.apply(number));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> done : threads.invokeAll(deeds)) {
                results.add(done.get());
            }
            return results;
        }
    }
}
