package dk.rundtur.tour.task;

import dk.rundtur.access.Viewer;
import dk.rundtur.id.PersonId;
import dk.rundtur.id.VisitId;
import dk.rundtur.network.Network;
import dk.rundtur.people.Person;
import dk.rundtur.tour.meeting.Meeting;
import dk.rundtur.tour.visit.Visit;
import dk.rundtur.tour.visit.VisitPayload;
import dk.rundtur.web.Batches;
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

/// Tasks over GraphQL.
@Controller
class TaskController {

    private final Tasks tasks;
    private final TaskChanges changes;

    TaskController(Tasks tasks, TaskChanges changes) {
        this.tasks = tasks;
        this.changes = changes;
    }

    @BatchMapping
    Map<Network, List<Task>> tasks(List<Network> networks) {
        return Batches.by(networks, Network::id, tasks::ofNetworks, List.of());
    }

    @SchemaMapping(typeName = "TourTask")
    CompletableFuture<Person> person(Task task, DataLoader<PersonId, Person> person) {
        return person.load(task.person());
    }

    @SchemaMapping(typeName = "TourTask")
    @Nullable CompletableFuture<Meeting> plan(
            Task task,
            @AuthenticationPrincipal Viewer viewer,
            DataLoader<Seen<String>, Meeting> meetingSeen) {
        return Seen.load(task.plan(), viewer, meetingSeen);
    }

    @SchemaMapping(typeName = "TourTask")
    @Nullable CompletableFuture<Visit> visit(
            Task task,
            @AuthenticationPrincipal Viewer viewer,
            DataLoader<Seen<VisitId>, Visit> visitSeen) {
        return Seen.load(task.visit(), viewer, visitSeen);
    }

    @MutationMapping
    VisitPayload nextStepDone(
            @Argument TaskChanges.Done input, @AuthenticationPrincipal Viewer viewer) {
        return changes.setDone(input, viewer).payload(VisitPayload::new);
    }
}
