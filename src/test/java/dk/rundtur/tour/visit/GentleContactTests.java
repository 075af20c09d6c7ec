package dk.rundtur.tour.visit;

import static dk.rundtur.fixture.Answers.done;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rundtur.access.Viewer;
import dk.rundtur.fixture.SmallWorld;
import dk.rundtur.graph.TestDatabase;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.network.ParticipantChanges;
import dk.rundtur.network.ParticipantKind;
import dk.rundtur.tour.Channel;
import dk.rundtur.tour.When;
import dk.rundtur.tour.meeting.Aim;
import dk.rundtur.tour.meeting.Manner;
import dk.rundtur.tour.meeting.Meeting;
import dk.rundtur.tour.meeting.MeetingChanges;
import dk.rundtur.tour.meeting.MeetingDraft;
import dk.rundtur.tour.meeting.Way;
import dk.rundtur.tour.standing.VisitOutcome;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import java.util.List;

/// Who wants to be met gently, as said in conversations and noted of participants.
@SpringBootTest
@Import(TestDatabase.class)
class GentleContactTests {

    private static final NetworkId ABSENCE = new NetworkId("network-absence");
    private static final PersonId DINA = new PersonId("person-dina");

    @Autowired SmallWorld world;
    @Autowired VisitChanges visits;
    @Autowired VisitUndo undo;
    @Autowired MeetingChanges meetings;
    @Autowired ParticipantChanges parts;

    @BeforeEach
    void twoNetworks() {
        world.is(
                """
                Otto leads Gardens
                Lene leads Absence
                Dina is a citizen
                """);
    }

    @Test
    void whatWasSaidInAConversationHoldsForTheMeetingsAfterIt() {
        assertThat(wanted()).isFalse();

        says(VisitOutcome.MAYBE, 2, true);

        assertThat(wanted()).isTrue();
    }

    @Test
    void nothingSaidLeavesItAsItIsAndTheNewestWordCounts() {
        says(VisitOutcome.MAYBE, 3, true);
        says(VisitOutcome.MAYBE, 2, null);
        assertThat(wanted()).isTrue();

        says(VisitOutcome.MAYBE, 1, false);
        assertThat(wanted()).isFalse();
    }

    @Test
    void whoeverJoinsGoesOnBeingMetGently() {
        says(VisitOutcome.MAYBE, 3, true);
        says(VisitOutcome.JOINS, 2, null);

        assertThat(wanted()).isTrue();
    }

    @Test
    void whoeverIsMadeAParticipantGoesOnBeingMetGently() {
        says(VisitOutcome.MAYBE, 3, true);
        takesPart(null);

        assertThat(wanted()).isTrue();
    }

    @Test
    void ofAParticipantWhatTheLeaderNotesAndWhatIsSaidLaterCounts() {
        says(VisitOutcome.JOINS, 3, true);
        takesPart(false);
        assertThat(wanted()).isFalse();

        says(VisitOutcome.MAYBE, 1, true);
        assertThat(wanted()).isTrue();
    }

    @Test
    void aConversationTakenBackTakesItsWordBack() {
        takesPart(false);
        Visit said = says(VisitOutcome.MAYBE, 1, true);

        done(undo.undo(said.id(), lene()));

        assertThat(wanted()).isFalse();
    }

    @Test
    void itIsTheBusinessOfTheNetworkItWasSaidIn() {
        says(VisitOutcome.MAYBE, 1, true);

        Meeting elsewhere = plan("Gardens");

        assertThat(elsewhere.gentleContact()).isFalse();
    }

    private boolean wanted() {
        return plan("Absence").gentleContact();
    }

    /// The same meeting each time: what is known of the person is read anew.
    private Meeting plan(String network) {
        var plan =
                new MeetingDraft(
                        When.OPEN, new Manner(Channel.WORKSHOP, null, null), Aim.NONE, Way.DIRECT);
        NetworkId id = network.equals("Absence") ? ABSENCE : new NetworkId("network-gardens");
        return done(
                meetings.plan(
                        new MeetingDraft.New(id, DINA, plan, "again"), world.leader(network)));
    }

    private Visit says(VisitOutcome outcome, int daysAgo, @Nullable Boolean gentle) {
        var held = new Held(world.today().minusDays(daysAgo), Channel.PHONE, outcome);
        return done(
                visits.log(
                        new VisitLog(
                                ABSENCE,
                                DINA,
                                held,
                                Motivation.UNSAID,
                                VisitLog.Given.NOTHING,
                                Notes.NONE,
                                new VisitLog.Consequence(null, null, gentle),
                                null,
                                null),
                        lene()));
    }

    private void takesPart(@Nullable Boolean gentle) {
        done(
                parts.add(
                        new ParticipantChanges.Add(
                                ABSENCE, DINA, ParticipantKind.ONGOING, List.of(), null, gentle),
                        lene()));
    }

    private Viewer lene() {
        return world.leader("Absence");
    }
}
