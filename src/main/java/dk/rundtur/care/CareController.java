package dk.rundtur.care;

import dk.rundtur.access.Viewer;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.network.Network;
import dk.rundtur.outcome.Problem;
import dk.rundtur.people.Person;
import dk.rundtur.web.Loaders;
import dk.rundtur.web.Seen;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Care for those who open doors, over GraphQL.
@Controller
class CareController {

    /// The limits now in force.
    record CareSettingsPayload(@Nullable CareSettings settings, List<Problem> userErrors) {}

    private static final int MOST_LEFT_IN_PEACE = 100;

    private final Care care;
    private final CareChanges changes;

    CareController(Care care, CareChanges changes, Loaders loaders) {
        this.care = care;
        this.changes = changes;
        loaders.<Seen<PersonId>, PersonCare>byKey(
                "careOfPerson", wanted -> Seen.fetch(care::of, wanted));
    }

    @QueryMapping
    CareSettings careSettings() {
        return care.settings();
    }

    @SchemaMapping
    CompletableFuture<PersonCare> care(
            Person person,
            @AuthenticationPrincipal Viewer viewer,
            DataLoader<Seen<PersonId>, PersonCare> careOfPerson) {
        return careOfPerson.load(new Seen<>(person.id(), viewer));
    }

    @SchemaMapping(typeName = "Ask")
    CompletableFuture<Network> network(
            PersonCare.Ask ask,
            @AuthenticationPrincipal Viewer viewer,
            DataLoader<Seen<NetworkId>, Network> networkSeen) {
        return networkSeen.load(new Seen<>(ask.network(), viewer));
    }

    @SchemaMapping(typeName = "Ask")
    CompletableFuture<Person> about(PersonCare.Ask ask, DataLoader<PersonId, Person> person) {
        return person.load(ask.about());
    }

    @SchemaMapping
    CompletableFuture<List<Person>> leftInPeace(
            Network network, DataLoader<PersonId, Person> person) {
        return person.loadMany(
                care.leftInPeace(network.id()).stream().limit(MOST_LEFT_IN_PEACE).toList());
    }

    @MutationMapping
    CareSettingsPayload careSettingsSet(
            @Argument CareSettings.Change input, @AuthenticationPrincipal Viewer viewer) {
        return changes.set(input, viewer).payload(CareSettingsPayload::new);
    }
}
