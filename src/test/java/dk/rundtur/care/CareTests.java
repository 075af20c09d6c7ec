package dk.rundtur.care;

import static dk.rundtur.fixture.Logs.LENE;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rundtur.access.Role;
import dk.rundtur.access.Viewer;
import dk.rundtur.fixture.Logs;
import dk.rundtur.fixture.World;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.TestDatabase;
import dk.rundtur.outcome.Outcome;
import dk.rundtur.outcome.Problem;
import dk.rundtur.tour.meeting.Introduction;
import dk.rundtur.tour.meeting.Meeting;
import dk.rundtur.tour.meeting.MeetingChanges;
import dk.rundtur.tour.meeting.MeetingDraft;
import dk.rundtur.tour.meeting.Meetings;
import dk.rundtur.tour.referral.ReferralChanges;
import dk.rundtur.tour.referral.ReferralLog;
import dk.rundtur.tour.referral.ReferralMove;
import dk.rundtur.tour.standing.ReferralStatus;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// How much is asked of Anna, whom Lene's network and Otto's ask.
@SpringBootTest
@Import(TestDatabase.class)
class CareTests {

    private static final Viewer OTTO = new Viewer("user-otto", Role.LEADER, "person-otto");
    private static final Viewer ADMIN = new Viewer("user-admin", Role.ADMINISTRATOR, null);
    private static final String ANNA = "person-anna";

    @Autowired Graph graph;
    @Autowired Care care;
    @Autowired CareChanges settings;
    @Autowired ReferralChanges referrals;
    @Autowired MeetingChanges plans;
    @Autowired Meetings meetings;
    @Autowired Clock clock;

    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void smallWorld() {
        today = LocalDate.now(clock);
        World.of(graph, "graphql-test/world.cypher");
    }

    @Test
    void anAskWeighsUntilItIsAnsweredAndForTheCoolingOffTimeAtLeast() {
        String old = named("person-carl", today.minusDays(20));
        String young = named("person-dina", today.minusDays(5));
        assertThat(anna().weighing()).isEqualTo(2);

        answered(old);
        assertThat(anna().weighing()).isEqualTo(1);
        answered(young);
        assertThat(anna().weighing()).isEqualTo(1);

        set(3, 5);
        assertThat(anna().weighing()).isZero();
        assertThat(anna().lastAskedOn()).isEqualTo(today.minusDays(5));
    }

    @Test
    void whoeverHasAsManyAsksAsTheyShouldIsLeftInPeaceUntilOneEnds() {
        set(2, 14);
        answered(named("person-carl", today.minusDays(10)));
        assertThat(anna().peace()).isFalse();

        answered(named("person-dina", today.minusDays(2)));
        assertThat(anna().peace()).isTrue();
        assertThat(anna().peaceUntil()).isEqualTo(today.plusDays(4));
        assertThat(care.leftInPeace("network-absence")).containsExactly(ANNA);
        assertThat(care.leftInPeace("network-otto")).isEmpty();
    }

    @Test
    void nobodyKnowsUntilWhenWhereItHangsOnAnswers() {
        set(1, 0);
        named("person-dina", today);

        assertThat(anna().peace()).isTrue();
        assertThat(anna().peaceUntil()).isNull();
    }

    @Test
    void countsTheAsksOfOtherNetworksAndTellsNothingMoreOfThem() {
        named("person-dina", today);
        inOttosNetwork();

        assertThat(anna().weighing()).isEqualTo(2);
        assertThat(anna().asks())
                .extracting(PersonCare.Ask::network)
                .containsExactly("network-absence");
        assertThat(of(ADMIN).asks()).hasSize(2);
    }

    @Test
    void namingSomebodyAndIntroducingThemIsOneAsk() {
        named("person-dina", today);
        var planned = planned();
        assertThat(anna().weighing()).isEqualTo(1);

        var asked = done(plans.ask(ask(planned, Introduction.ASKED), LENE));
        assertThat(anna().weighing()).isEqualTo(1);
        assertThat(anna().asks())
                .extracting(PersonCare.Ask::kind)
                .containsExactlyInAnyOrder(PersonCare.Kind.REFERRAL, PersonCare.Kind.INTRODUCTION);

        done(plans.ask(ask(asked, Introduction.DONE), LENE));
        assertThat(anna().asks())
                .filteredOn(PersonCare.Ask::open)
                .extracting(PersonCare.Ask::kind)
                .containsExactly(PersonCare.Kind.REFERRAL);
    }

    @Test
    void theRankingCountsWhatThePersonsPageSays() {
        named("person-dina", today.minusDays(20));
        answered(named("person-carl", today.minusDays(3)));
        done(plans.ask(ask(planned(), Introduction.ASKED), LENE));
        inOttosNetwork();

        CareLoad load = graph.read(unit -> CareLoad.on(unit, today));
        assertThat(load.asks(ANNA)).isEqualTo(anna().weighing()).isEqualTo(3);
        assertThat(load.asks("person-dina")).isZero();
    }

    @Test
    void refusesSettingsThatMakeNoSense() {
        assertThat(refusal(set(0, 14))).isEqualTo("OUT_OF_RANGE");
        assertThat(refusal(set(21, 14))).isEqualTo("OUT_OF_RANGE");
        assertThat(refusal(set(3, -1))).isEqualTo("OUT_OF_RANGE");
        assertThat(refusal(set(3, 366))).isEqualTo("OUT_OF_RANGE");
        assertThat(care.settings()).isEqualTo(CareSettings.STANDARD);
    }

    @Test
    void refusesSettingsThatSomebodyElseChangedMeanwhile() {
        var change = new CareSettings.Change(5, 7, 0);
        assertThat(settings.set(change, LENE)).isInstanceOf(Outcome.Done.class);
        assertThat(refusal(settings.set(change, OTTO))).isEqualTo("CHANGED_MEANWHILE");
        assertThat(care.settings()).isEqualTo(new CareSettings(5, 7, 1));
    }

    @Test
    void refusesSettingsOfWhoLeadsNothing() {
        run("MATCH (:Network {id: 'network-otto'})-[led:LED_BY]->() DELETE led");

        assertThat(refusal(settings.set(new CareSettings.Change(5, 7, 0), OTTO)))
                .isEqualTo("ONLY_LEADERS");
        assertThat(settings.set(new CareSettings.Change(5, 7, 0), ADMIN))
                .isInstanceOf(Outcome.Done.class);
    }

    private PersonCare anna() {
        return of(LENE);
    }

    private PersonCare of(Viewer viewer) {
        return Objects.requireNonNull(care.of(List.of(ANNA), viewer).get(ANNA));
    }

    private Outcome<CareSettings> set(int limit, int days) {
        return settings.set(new CareSettings.Change(limit, days, care.settings().version()), LENE);
    }

    private String named(String receiver, LocalDate on) {
        return done(referrals.log(Logs.referral(ANNA, receiver, on, null), LENE)).id();
    }

    private void answered(String referral) {
        done(referrals.move(new ReferralMove(referral, ReferralStatus.DECLINED, null), LENE));
    }

    /// Lene is to meet Dina, and Anna to introduce her.
    private Meeting planned() {
        run(
                """
                MATCH (n:Network {id: 'network-absence'}), (anna:Person {id: 'person-anna'}), (dina:Person {id: 'person-dina'})
                CREATE (c:PlannedConversation {id: 'planned-dina', channel: 'PHONE', minutes: 30, goes: 'LEADER', agreed: false, introduction: 'TO_ASK', changedBy: 'Lene', changedAt: datetime(), version: 1}),
                  (c)-[:IN]->(n), (c)-[:WITH]->(dina), (c)-[:INTRODUCED_BY]->(anna)
                """);
        return Objects.requireNonNull(
                meetings.visible(List.of("planned-dina"), LENE).get("planned-dina"));
    }

    private static MeetingDraft.Ask ask(Meeting plan, Introduction status) {
        return new MeetingDraft.Ask(plan.id(), plan.version(), status);
    }

    private void inOttosNetwork() {
        var log =
                new ReferralLog("network-otto", ANNA, "person-carl", null, today, null, null, null);
        done(referrals.log(log, OTTO));
    }

    private void run(String cypher) {
        graph.write(unit -> {
            unit.run(new Statement("fixture", cypher), Map.of());
            return cypher;
        });
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }

    private static String refusal(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(List<Problem> problems)
                ? problems.getFirst().code().name()
                : "";
    }
}
