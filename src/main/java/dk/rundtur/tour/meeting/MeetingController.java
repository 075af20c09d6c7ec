package dk.rundtur.tour.meeting;

import dk.rundtur.access.Viewer;
import dk.rundtur.graph.Nested;
import dk.rundtur.graph.Page;
import dk.rundtur.graph.PageRequest;
import dk.rundtur.id.CompetenceId;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.id.PhaseId;
import dk.rundtur.network.Network;
import dk.rundtur.network.Phase;
import dk.rundtur.outcome.Problem;
import dk.rundtur.people.Competence;
import dk.rundtur.people.Competences;
import dk.rundtur.people.Corner;
import dk.rundtur.people.Person;
import dk.rundtur.tour.Channel;
import dk.rundtur.web.Grouped;
import dk.rundtur.web.Loaders;
import dk.rundtur.web.Seen;
import dk.rundtur.web.Texts;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

/// Planned conversations over GraphQL.
@Controller
class MeetingController {

    /// The meeting as now recorded.
    record PlanPayload(@Nullable Meeting plan, List<Problem> userErrors) {}

    private final Meetings meetings;
    private final MeetingChanges changes;
    private final Texts texts;

    MeetingController(
            Meetings meetings,
            MeetingChanges changes,
            Competences competences,
            Texts texts,
            Loaders loaders) {
        this.meetings = meetings;
        this.changes = changes;
        this.texts = texts;
        loaders.<String, Corner>byId("corner", competences::corners);
        loaders.byKey("meetingsOfNetwork", meetings::ofNetworks);
        loaders.<Seen<String>, Meeting>byKey(
                "meetingSeen", wanted -> Seen.fetch(meetings::visible, wanted));
    }

    @SchemaMapping
    CompletableFuture<Page<Meeting>> plannedConversations(
            Network network,
            @Argument int first,
            @Argument @Nullable String after,
            @Argument boolean open,
            @AuthenticationPrincipal Viewer viewer,
            DataLoader<Meetings.Wanted, Page<Meeting>> meetingsOfNetwork) {
        var list = new Nested<>(network.id(), PageRequest.of(first, after), viewer.id());
        return meetingsOfNetwork.load(new Meetings.Wanted(list, open));
    }

    @SchemaMapping(typeName = "PlannedConversation")
    CompletableFuture<Network> network(
            Meeting meeting,
            @AuthenticationPrincipal Viewer viewer,
            DataLoader<Seen<NetworkId>, Network> networkSeen) {
        return networkSeen.load(new Seen<>(meeting.network(), viewer));
    }

    @SchemaMapping(typeName = "PlannedConversation")
    CompletableFuture<Person> person(Meeting meeting, DataLoader<PersonId, Person> person) {
        return person.load(meeting.person());
    }

    @SchemaMapping(typeName = "PlannedConversation")
    CompletableFuture<List<Competence>> competences(
            Meeting meeting, DataLoader<CompetenceId, Competence> competence) {
        return competence.loadMany(meeting.aim().competences());
    }

    @SchemaMapping(typeName = "PlannedConversation")
    @Nullable CompletableFuture<Corner> corner(Meeting meeting, DataLoader<String, Corner> corner) {
        String id = meeting.aim().corner();
        return id == null ? null : corner.load(id);
    }

    @SchemaMapping(typeName = "PlannedConversation")
    @Nullable CompletableFuture<Phase> phase(Meeting meeting, DataLoader<PhaseId, Phase> phase) {
        PhaseId id = meeting.aim().phase();
        return id == null ? null : phase.load(id);
    }

    @SchemaMapping(typeName = "PlannedConversation")
    CompletableFuture<List<Person>> route(Meeting meeting, DataLoader<PersonId, Person> person) {
        return person.loadMany(meeting.way().route());
    }

    @SchemaMapping(typeName = "PlannedConversation")
    @Nullable CompletableFuture<Person> introducer(
            Meeting meeting, DataLoader<PersonId, Person> person) {
        PersonId id = meeting.way().introducer();
        return id == null ? null : person.load(id);
    }

    @SchemaMapping(typeName = "PlannedConversation")
    @Nullable GentleAdvice gentleAdvice(Meeting meeting) {
        return meeting.state() == Meeting.State.PLANNED
                ? GentleAdvice.of(meeting.gentleContact(), meeting.channel(), meeting.place())
                : null;
    }

    @SchemaMapping
    @Nullable GentleAdvice gentleAdvice(
            Network network,
            @Argument PersonId person,
            @Argument Channel channel,
            @Argument @Nullable String place) {
        return meetings.gentleAdvice(network.id(), person, channel, place);
    }

    @SchemaMapping
    String warning(GentleAdvice gentleAdvice, Locale locale) {
        return texts.say("tour.gentle." + gentleAdvice.gathering(), locale);
    }

    @MutationMapping
    PlanPayload conversationPlan(
            @Grouped MeetingDraft.New input, @AuthenticationPrincipal Viewer viewer) {
        return changes.plan(input, viewer).payload(PlanPayload::new);
    }

    @MutationMapping
    PlanPayload conversationReplan(
            @Grouped MeetingDraft.Change input, @AuthenticationPrincipal Viewer viewer) {
        return changes.change(input, viewer).payload(PlanPayload::new);
    }

    @MutationMapping
    PlanPayload conversationCallOff(
            @Argument MeetingDraft.CallOff input, @AuthenticationPrincipal Viewer viewer) {
        return changes.callOff(input, viewer).payload(PlanPayload::new);
    }

    @MutationMapping
    PlanPayload introductionMove(
            @Argument MeetingDraft.Ask input, @AuthenticationPrincipal Viewer viewer) {
        return changes.ask(input, viewer).payload(PlanPayload::new);
    }
}
