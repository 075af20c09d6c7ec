package dk.rundtur.sample;

import dk.rundtur.access.Viewer;
import dk.rundtur.id.CompetenceId;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.tour.When;
import dk.rundtur.tour.meeting.Aim;
import dk.rundtur.tour.meeting.Introduction;
import dk.rundtur.tour.meeting.Manner;
import dk.rundtur.tour.meeting.Meeting;
import dk.rundtur.tour.meeting.MeetingChanges;
import dk.rundtur.tour.meeting.MeetingDraft;
import dk.rundtur.tour.meeting.Way;
import dk.rundtur.tour.thanks.ThanksChanges;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/// Plans the sample's next conversations, and thanks some of those who led to the earlier ones.
@Component
@Profile("demo")
@ConditionalOnBooleanProperty("rundtur.sample")
class SampleAhead {

    /// The ids that the ids of the sample's files stand for.
    record Ids(
            NetworkId network,
            Function<String, PersonId> person,
            Function<String, CompetenceId> competence) {}

    private final MeetingChanges plans;
    private final ThanksChanges thanks;
    private final Clock clock;

    SampleAhead(MeetingChanges plans, ThanksChanges thanks, Clock clock) {
        this.plans = plans;
        this.thanks = thanks;
        this.clock = clock;
    }

    void load(SampleTour tour, Ids ids, Viewer viewer) {
        tour.plans().forEach(meeting -> plan(meeting, ids, viewer));
        for (String giver : tour.thanked()) {
            Expect.done(thanks.thank(ids.network(), ids.person().apply(giver), viewer));
        }
    }

    private void plan(SampleTour.Meeting meeting, Ids ids, Viewer viewer) {
        PersonId person = ids.person().apply(meeting.person());
        Meeting planned =
                Expect.done(
                        plans.plan(
                                new MeetingDraft.New(
                                        ids.network(), person, plan(meeting, ids), meeting.key()),
                                viewer));
        Introduction introduction = meeting.introduced().introduction();
        if (planned.introduction() != introduction) {
            Expect.done(
                    plans.ask(
                            new MeetingDraft.Ask(planned.id(), planned.version(), introduction),
                            viewer));
        }
    }

    private MeetingDraft plan(SampleTour.Meeting meeting, Ids ids) {
        PersonId introducer = ids.person().apply(meeting.introduced().introducer());
        SampleTour.Ahead ahead = meeting.ahead();
        return new MeetingDraft(
                new When(
                        LocalDate.now(clock).plusDays(ahead.inDays()),
                        ahead.time(),
                        null,
                        ahead.place()),
                new Manner(meeting.channel(), null, meeting.agreed()),
                new Aim(
                        meeting.reason(),
                        meeting.competences().stream().map(ids.competence()).toList(),
                        null,
                        null),
                new Way(List.of(introducer), introducer));
    }
}
