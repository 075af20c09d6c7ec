package dk.rundtur.tour;

import dk.rundtur.access.Viewer;
import dk.rundtur.graph.Nested;
import dk.rundtur.graph.Page;
import dk.rundtur.graph.PageRequest;
import dk.rundtur.network.Network;
import dk.rundtur.people.Person;
import dk.rundtur.web.Batches;
import dk.rundtur.web.Loaders;
import dk.rundtur.web.Payload;
import dk.rundtur.web.Seen;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/// The board and the tasks over GraphQL.
@Controller
class BoardController {

    private final Contacts contacts;
    private final Tasks tasks;

    BoardController(Contacts contacts, Tasks tasks, Plans plans, Loaders loaders) {
        this.contacts = contacts;
        this.tasks = tasks;
        loaders.pages("contactsOfNetwork", contacts::ofNetworks);
        loaders.<Seen, PlannedConversation>byKey(
                "planSeen", wanted -> Seen.fetch(plans::visible, wanted));
    }

    @SchemaMapping
    CompletableFuture<Page<Contact>> contacts(
            Network network,
            @Argument int first,
            @Argument @Nullable String after,
            @AuthenticationPrincipal Viewer viewer,
            DataLoader<Nested, Page<Contact>> contactsOfNetwork) {
        return contactsOfNetwork.load(
                new Nested(network.id(), PageRequest.of(first, after), viewer.id()));
    }

    @SchemaMapping
    CompletableFuture<Person> person(Contact contact, DataLoader<String, Person> person) {
        return person.load(contact.person());
    }

    @SchemaMapping
    @Nullable CompletableFuture<PlannedConversation> plan(
            Contact contact,
            @AuthenticationPrincipal Viewer viewer,
            DataLoader<Seen, PlannedConversation> planSeen) {
        return plan(contact.plan(), viewer, planSeen);
    }

    @SchemaMapping
    @Nullable CompletableFuture<Visit> lastVisit(
            Contact contact,
            @AuthenticationPrincipal Viewer viewer,
            DataLoader<Seen, Visit> visitSeen) {
        return visit(contact.lastVisit(), viewer, visitSeen);
    }

    @BatchMapping
    Map<Network, List<TourTask>> tasks(List<Network> networks) {
        return Batches.by(networks, Network::id, tasks::ofNetworks, List.of());
    }

    @SchemaMapping
    CompletableFuture<Person> person(TourTask task, DataLoader<String, Person> person) {
        return person.load(task.person());
    }

    @SchemaMapping
    @Nullable CompletableFuture<PlannedConversation> plan(
            TourTask task,
            @AuthenticationPrincipal Viewer viewer,
            DataLoader<Seen, PlannedConversation> planSeen) {
        return plan(task.plan(), viewer, planSeen);
    }

    @SchemaMapping
    @Nullable CompletableFuture<Visit> visit(
            TourTask task,
            @AuthenticationPrincipal Viewer viewer,
            DataLoader<Seen, Visit> visitSeen) {
        return visit(task.visit(), viewer, visitSeen);
    }

    private static @Nullable CompletableFuture<PlannedConversation> plan(
            @Nullable String id, Viewer viewer, DataLoader<Seen, PlannedConversation> planSeen) {
        return id == null ? null : planSeen.load(new Seen(id, viewer));
    }

    private static @Nullable CompletableFuture<Visit> visit(
            @Nullable String id, Viewer viewer, DataLoader<Seen, Visit> visitSeen) {
        return id == null ? null : visitSeen.load(new Seen(id, viewer));
    }

    @MutationMapping
    Map<String, @Nullable Object> contactMove(
            @Argument ContactMove input, @AuthenticationPrincipal Viewer viewer) {
        return Payload.of("contact", contacts.move(input, viewer));
    }

    @MutationMapping
    Map<String, @Nullable Object> declineChange(
            @Argument DeclineChange input, @AuthenticationPrincipal Viewer viewer) {
        return Payload.of("contact", contacts.changeDecline(input, viewer));
    }

    @MutationMapping
    Map<String, @Nullable Object> nextStepDone(
            @Argument Tasks.Done input, @AuthenticationPrincipal Viewer viewer) {
        return Payload.of("visit", tasks.setDone(input, viewer));
    }
}
