package dk.rundtur.tour.visit;

import static java.util.stream.Collectors.toMap;

import dk.rundtur.access.Accounts;
import dk.rundtur.access.User;
import dk.rundtur.access.Viewer;
import dk.rundtur.graph.Nested;
import dk.rundtur.graph.Page;
import dk.rundtur.graph.PageRequest;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.id.PhaseId;
import dk.rundtur.id.VisitId;
import dk.rundtur.network.Network;
import dk.rundtur.network.Phase;
import dk.rundtur.outcome.Problem;
import dk.rundtur.people.Competence;
import dk.rundtur.people.Person;
import dk.rundtur.tour.meeting.Meeting;
import dk.rundtur.tour.referral.Referral;
import dk.rundtur.web.Batches;
import dk.rundtur.web.Grouped;
import dk.rundtur.web.Loaders;
import dk.rundtur.web.Seen;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/// Conversations over GraphQL.
@Controller
class VisitController {

    /// What taking a conversation back would do.
    record PreviewPayload(VisitUndo.@Nullable Preview preview, List<Problem> userErrors) {}

    /// The person whose conversation was taken back.
    record UndoPayload(VisitUndo.@Nullable Undone undone, List<Problem> userErrors) {}

    private final Visits visits;
    private final VisitChanges changes;
    private final VisitUndo undo;

    VisitController(
            Visits visits,
            VisitChanges changes,
            VisitUndo undo,
            Accounts accounts,
            Loaders loaders) {
        this.visits = visits;
        this.changes = changes;
        this.undo = undo;
        loaders.pages("visitsOfNetwork", visits::ofNetworks);
        loaders.pages("visitsOfPerson", visits::ofPeople);
        loaders.<Seen<VisitId>, Visit>byKey(
                "visitSeen", wanted -> Seen.fetch(visits::visible, wanted));
        loaders.<String, User>byId(
                "user",
                ids -> accounts.byIds(ids).stream().collect(toMap(User::id, Function.identity())));
    }

    @SchemaMapping
    CompletableFuture<Page<Visit>> visits(
            Network network,
            @Argument int first,
            @Argument @Nullable String after,
            @AuthenticationPrincipal Viewer viewer,
            DataLoader<Nested<NetworkId>, Page<Visit>> visitsOfNetwork) {
        return visitsOfNetwork.load(
                new Nested<>(network.id(), PageRequest.of(first, after), viewer.id()));
    }

    @SchemaMapping
    CompletableFuture<Page<Visit>> visits(
            Person person,
            @Argument int first,
            @Argument @Nullable String after,
            @AuthenticationPrincipal Viewer viewer,
            DataLoader<Nested<PersonId>, Page<Visit>> visitsOfPerson) {
        return visitsOfPerson.load(
                new Nested<>(person.id(), PageRequest.of(first, after), viewer.id()));
    }

    @SchemaMapping
    CompletableFuture<Network> network(
            Visit visit,
            @AuthenticationPrincipal Viewer viewer,
            DataLoader<Seen<NetworkId>, Network> networkSeen) {
        return networkSeen.load(new Seen<>(visit.network(), viewer));
    }

    @SchemaMapping
    CompletableFuture<Person> person(Visit visit, DataLoader<PersonId, Person> person) {
        return person.load(visit.person());
    }

    @BatchMapping
    Map<Visit, List<Competence>> offers(List<Visit> held) {
        return Batches.by(held, Visit::id, visits::offers, List.of());
    }

    @SchemaMapping
    CompletableFuture<List<Phase>> phases(Visit visit, DataLoader<PhaseId, Phase> phase) {
        return phase.loadMany(visit.phases());
    }

    @BatchMapping
    Map<Visit, List<Referral>> referrals(List<Visit> held) {
        return Batches.by(held, Visit::id, visits::referrals, List.of());
    }

    @BatchMapping
    Map<Referral, Visit> visit(List<Referral> referrals) {
        return Batches.by(referrals, Referral::id, visits::ofReferrals);
    }

    /// The conversation that a meeting became.
    @SchemaMapping(typeName = "PlannedConversation")
    @Nullable CompletableFuture<Visit> visit(
            Meeting meeting,
            @AuthenticationPrincipal Viewer viewer,
            DataLoader<Seen<VisitId>, Visit> visitSeen) {
        return Seen.load(meeting.progress().visit(), viewer, visitSeen);
    }

    @SchemaMapping
    @Nullable CompletableFuture<User> loggedBy(Visit visit, DataLoader<String, User> user) {
        return visit.loggedBy() == null ? null : user.load(visit.loggedBy());
    }

    @MutationMapping
    VisitPayload visitLog(@Grouped VisitLog input, @AuthenticationPrincipal Viewer viewer) {
        return changes.log(input, viewer).payload(VisitPayload::new);
    }

    @BatchMapping
    Map<Visit, OffsetDateTime> undoableUntil(List<Visit> held) {
        return Batches.by(held, Visit::id, undo::undoableUntil);
    }

    @QueryMapping
    PreviewPayload visitUndoPreview(
            @Argument VisitId visit, @AuthenticationPrincipal Viewer viewer) {
        return undo.preview(visit, viewer).payload(PreviewPayload::new);
    }

    /// Which conversation is taken back.
    record VisitUndoInput(VisitId visit) {}

    @MutationMapping
    UndoPayload visitUndo(@Argument VisitUndoInput input, @AuthenticationPrincipal Viewer viewer) {
        return undo.undo(input.visit(), viewer).payload(UndoPayload::new);
    }

    @SchemaMapping(typeName = "VisitUndoPayload")
    @Nullable CompletableFuture<Person> person(
            UndoPayload payload, DataLoader<PersonId, Person> person) {
        return payload.undone() == null ? null : person.load(payload.undone().person());
    }

    @SchemaMapping
    @Nullable CompletableFuture<Network> network(
            VisitPayload payload,
            @AuthenticationPrincipal Viewer viewer,
            DataLoader<Seen<NetworkId>, Network> networkSeen) {
        return payload.visit() == null
                ? null
                : networkSeen.load(new Seen<>(payload.visit().network(), viewer));
    }
}
