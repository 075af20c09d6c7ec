package dk.rundtur.tour.workshop;

import dk.rundtur.access.Viewer;
import dk.rundtur.id.PersonId;
import dk.rundtur.network.Network;
import dk.rundtur.outcome.Outcome;
import dk.rundtur.outcome.Problem;
import dk.rundtur.people.Person;
import dk.rundtur.web.Batches;
import dk.rundtur.web.Loaders;
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
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// Broad invitations and those who signed up, over GraphQL.
@Controller
class WorkshopController {

    /// The invitation as now recorded.
    record WorkshopPayload(@Nullable Workshop workshop, List<Problem> userErrors) {}

    /// What became of somebody who signed up.
    record ReviewPayload(@Nullable PersonId taken, List<Problem> userErrors) {}

    private final Workshops workshops;
    private final WorkshopChanges changes;
    private final SignUpChanges signUps;

    WorkshopController(
            Workshops workshops, WorkshopChanges changes, SignUpChanges signUps, Loaders loaders) {
        this.workshops = workshops;
        this.changes = changes;
        this.signUps = signUps;
        loaders.<Seen<PersonId>, List<SignUp>>byKey(
                "signUpsOfPerson", wanted -> Seen.fetch(workshops::ofPeople, wanted));
    }

    @SchemaMapping
    List<Workshop> workshops(Network network, @AuthenticationPrincipal Viewer viewer) {
        return workshops.list(network.id(), viewer);
    }

    @SchemaMapping
    String path(Workshop workshop) {
        return "/sign-up/" + workshop.code();
    }

    @BatchMapping
    Map<Workshop, List<SignUp>> signUps(List<Workshop> seen) {
        return Batches.by(seen, Workshop::id, workshops::signUps, List.of());
    }

    @SchemaMapping(typeName = "Person", field = "signUps")
    CompletableFuture<List<SignUp>> ofPerson(
            Person person,
            @AuthenticationPrincipal Viewer viewer,
            DataLoader<Seen<PersonId>, List<SignUp>> signUpsOfPerson) {
        return signUpsOfPerson
                .load(new Seen<>(person.id(), viewer))
                .thenApply(found -> Objects.requireNonNullElse(found, List.of()));
    }

    @MutationMapping
    WorkshopPayload workshopCreate(
            @Argument Workshop.New input, @AuthenticationPrincipal Viewer viewer) {
        return changes.create(input, viewer).payload(WorkshopPayload::new);
    }

    @MutationMapping
    WorkshopPayload workshopChange(
            @Argument Workshop.Change input, @AuthenticationPrincipal Viewer viewer) {
        return changes.change(input, viewer).payload(WorkshopPayload::new);
    }

    @MutationMapping
    ReviewPayload signUpReview(
            @Argument SignUp.Review input, @AuthenticationPrincipal Viewer viewer) {
        return switch (signUps.review(input, viewer)) {
            case Outcome.Done<Optional<PersonId>>(Optional<PersonId> person) ->
                    new ReviewPayload(person.orElse(null), List.of());
            case Outcome.Refused<Optional<PersonId>>(List<Problem> problems) ->
                    new ReviewPayload(null, problems);
        };
    }

    @SchemaMapping(typeName = "SignUpReviewPayload")
    @Nullable CompletableFuture<Person> person(
            ReviewPayload payload, DataLoader<PersonId, Person> person) {
        return payload.taken() == null ? null : person.load(payload.taken());
    }
}
