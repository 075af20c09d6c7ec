package dk.rundtur.tour.board;

import dk.rundtur.access.Viewer;
import dk.rundtur.graph.Nested;
import dk.rundtur.graph.Page;
import dk.rundtur.graph.PageRequest;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.id.VisitId;
import dk.rundtur.network.Network;
import dk.rundtur.outcome.Problem;
import dk.rundtur.people.Person;
import dk.rundtur.tour.meeting.Meeting;
import dk.rundtur.tour.visit.Visit;
import dk.rundtur.web.Loaders;
import dk.rundtur.web.Seen;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/// The board over GraphQL.
@Controller
class BoardController {

    /// The card as it now stands.
    record ContactPayload(@Nullable Contact contact, List<Problem> userErrors) {}

    private final ContactChanges changes;

    BoardController(Contacts contacts, ContactChanges changes, Loaders loaders) {
        this.changes = changes;
        loaders.pages("contactsOfNetwork", contacts::ofNetworks);
    }

    @SchemaMapping
    CompletableFuture<Page<Contact>> contacts(
            Network network,
            @Argument int first,
            @Argument @Nullable String after,
            @AuthenticationPrincipal Viewer viewer,
            DataLoader<Nested<NetworkId>, Page<Contact>> contactsOfNetwork) {
        return contactsOfNetwork.load(
                new Nested<>(network.id(), PageRequest.of(first, after), viewer.id()));
    }

    @SchemaMapping
    CompletableFuture<Person> person(Contact contact, DataLoader<PersonId, Person> person) {
        return person.load(contact.person());
    }

    @SchemaMapping
    @Nullable CompletableFuture<Meeting> plan(
            Contact contact,
            @AuthenticationPrincipal Viewer viewer,
            DataLoader<Seen<String>, Meeting> meetingSeen) {
        return Seen.load(contact.plan(), viewer, meetingSeen);
    }

    @SchemaMapping
    @Nullable CompletableFuture<Visit> lastVisit(
            Contact contact,
            @AuthenticationPrincipal Viewer viewer,
            DataLoader<Seen<VisitId>, Visit> visitSeen) {
        return Seen.load(contact.lastVisit(), viewer, visitSeen);
    }

    @MutationMapping
    ContactPayload contactMove(
            @Argument ContactMove input, @AuthenticationPrincipal Viewer viewer) {
        return changes.move(input, viewer).payload(ContactPayload::new);
    }

    @MutationMapping
    ContactPayload declineChange(
            @Argument DeclineChange input, @AuthenticationPrincipal Viewer viewer) {
        return changes.changeDecline(input, viewer).payload(ContactPayload::new);
    }
}
