package dk.rundtur.network;

import dk.rundtur.access.Viewer;
import dk.rundtur.graph.Page;
import dk.rundtur.graph.PageRequest;
import dk.rundtur.people.Competence;
import dk.rundtur.people.Person;
import dk.rundtur.web.Batches;
import dk.rundtur.web.IdempotencyKey;
import dk.rundtur.web.Loaders;
import dk.rundtur.web.Payload;
import dk.rundtur.web.Seen;

import graphql.schema.DataFetchingEnvironment;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/// Networks, their phases, needs and participants over GraphQL.
@Controller
class NetworkController {

    private final Networks networks;
    private final NetworkChanges changes;
    private final PhaseChanges phases;
    private final NeedChanges needs;
    private final ParticipantChanges participantChanges;

    NetworkController(
            Networks networks,
            NetworkChanges changes,
            PhaseChanges phases,
            NeedChanges needs,
            Participants participants,
            ParticipantChanges participantChanges,
            Loaders loaders) {
        this.networks = networks;
        this.changes = changes;
        this.phases = phases;
        this.needs = needs;
        this.participantChanges = participantChanges;
        loaders.<Seen, Network>byKey(
                "networkSeen", wanted -> Seen.fetch(networks::visible, wanted));
        loaders.byId("phase", networks::phasesById);
        loaders.byKey("participantsOfNetwork", participants::pages);
    }

    @QueryMapping
    @Nullable Network network(@Argument String id, @AuthenticationPrincipal Viewer viewer) {
        return networks.visible(List.of(id), viewer).get(id);
    }

    @QueryMapping
    Page<Network> networks(
            @Argument int first,
            @Argument @Nullable String after,
            @AuthenticationPrincipal Viewer viewer) {
        return networks.page(PageRequest.of(first, after), viewer);
    }

    @SchemaMapping
    CompletableFuture<Person> leader(Network network, DataLoader<String, Person> person) {
        return person.load(network.leader());
    }

    @SchemaMapping
    @Nullable CompletableFuture<Person> coDriver(
            Network network, DataLoader<String, Person> person) {
        return network.coDriver() == null ? null : person.load(network.coDriver());
    }

    @SchemaMapping
    @Nullable CompletableFuture<Person> referenceLeader(
            Network network, DataLoader<String, Person> person) {
        return network.referenceLeader() == null ? null : person.load(network.referenceLeader());
    }

    @BatchMapping
    Map<Network, List<Phase>> phases(List<Network> networks) {
        return Batches.by(networks, Network::id, this.networks::phases, List.of());
    }

    @SchemaMapping
    CompletableFuture<Phase> currentPhase(Network network, DataLoader<String, Phase> phase) {
        return phase.load(network.currentPhase());
    }

    @BatchMapping
    Map<Network, List<Need>> needs(List<Network> networks) {
        return Batches.by(networks, Network::id, this.networks::needs, List.of());
    }

    @SchemaMapping
    CompletableFuture<Page<Participant>> participants(
            Network network,
            @Argument int first,
            @Argument @Nullable String after,
            @Argument @Nullable String phase,
            DataLoader<Participants.Wanted, Page<Participant>> participantsOfNetwork) {
        return participantsOfNetwork.load(
                new Participants.Wanted(network.id(), phase, PageRequest.of(first, after)));
    }

    @SchemaMapping
    String name(Phase phase, Locale locale) {
        return phase.name(locale);
    }

    @SchemaMapping
    CompletableFuture<Competence> competence(Need need, DataLoader<String, Competence> competence) {
        return competence.load(need.competence());
    }

    @SchemaMapping
    @Nullable CompletableFuture<Phase> phase(Need need, DataLoader<String, Phase> phase) {
        return need.phase() == null ? null : phase.load(need.phase());
    }

    @SchemaMapping
    CompletableFuture<Person> person(Participant participant, DataLoader<String, Person> person) {
        return person.load(participant.person());
    }

    @SchemaMapping
    CompletableFuture<List<Phase>> phases(
            Participant participant, DataLoader<String, Phase> phase) {
        return phase.loadMany(participant.phases());
    }

    @MutationMapping
    Map<String, @Nullable Object> networkCreate(
            @Argument NetworkChanges.New input,
            DataFetchingEnvironment environment,
            @AuthenticationPrincipal Viewer viewer) {
        return Payload.of("network", changes.create(input, IdempotencyKey.in(environment), viewer));
    }

    @MutationMapping
    Map<String, @Nullable Object> networkUpdate(
            @Argument NetworkChanges.Change input, @AuthenticationPrincipal Viewer viewer) {
        return Payload.of("network", changes.update(input, viewer));
    }

    @MutationMapping
    Map<String, @Nullable Object> phaseUpdate(
            @Argument PhaseChanges.Change input, @AuthenticationPrincipal Viewer viewer) {
        return Payload.of("network", phases.update(input, viewer));
    }

    @MutationMapping
    Map<String, @Nullable Object> needSet(
            @Argument NeedChanges.Wish input, @AuthenticationPrincipal Viewer viewer) {
        return Payload.of("network", needs.set(input, viewer));
    }

    /// The need that is removed.
    record Removed(String need) {}

    @MutationMapping
    Map<String, @Nullable Object> needRemove(
            @Argument Removed input, @AuthenticationPrincipal Viewer viewer) {
        return Payload.of("network", needs.remove(input.need(), viewer));
    }

    @MutationMapping
    Map<String, @Nullable Object> participantAdd(
            @Argument ParticipantChanges.Add input, @AuthenticationPrincipal Viewer viewer) {
        return Payload.of("network", participantChanges.add(input, viewer));
    }

    /// Who no longer takes part, and why.
    record Leaving(String network, String person, @Nullable String reason) {}

    @MutationMapping
    Map<String, @Nullable Object> participantRemove(
            @Argument Leaving input, @AuthenticationPrincipal Viewer viewer) {
        return Payload.of(
                "network",
                participantChanges.remove(input.network(), input.person(), input.reason(), viewer));
    }
}
