package dk.rundtur.network;

import dk.rundtur.access.Viewer;
import dk.rundtur.graph.Page;
import dk.rundtur.graph.PageRequest;
import dk.rundtur.id.CompetenceId;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.id.PhaseId;
import dk.rundtur.outcome.Problem;
import dk.rundtur.people.Competence;
import dk.rundtur.people.Person;
import dk.rundtur.web.Batches;
import dk.rundtur.web.Grouped;
import dk.rundtur.web.IdempotencyKey;
import dk.rundtur.web.Loaders;
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

    /// The network as now recorded.
    record NetworkPayload(@Nullable Network network, List<Problem> userErrors) {}

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
        loaders.<Seen<NetworkId>, Network>byKey(
                "networkSeen", wanted -> Seen.fetch(networks::visible, wanted));
        loaders.<PhaseId, Phase>byId("phase", networks::phasesById);
        loaders.byKey("participantsOfNetwork", participants::pages);
    }

    @QueryMapping
    @Nullable Network network(@Argument NetworkId id, @AuthenticationPrincipal Viewer viewer) {
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
    CompletableFuture<Person> leader(Network network, DataLoader<PersonId, Person> person) {
        return person.load(network.leader());
    }

    @SchemaMapping
    @Nullable CompletableFuture<Person> coDriver(
            Network network, DataLoader<PersonId, Person> person) {
        PersonId id = network.roles().coDriver();
        return id == null ? null : person.load(id);
    }

    @SchemaMapping
    @Nullable CompletableFuture<Person> referenceLeader(
            Network network, DataLoader<PersonId, Person> person) {
        PersonId id = network.roles().referenceLeader();
        return id == null ? null : person.load(id);
    }

    @BatchMapping
    Map<Network, List<Phase>> phases(List<Network> networks) {
        return Batches.by(networks, Network::id, this.networks::phases, List.of());
    }

    @SchemaMapping
    CompletableFuture<Phase> currentPhase(Network network, DataLoader<PhaseId, Phase> phase) {
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
            @Argument @Nullable PhaseId phase,
            DataLoader<Participants.Wanted, Page<Participant>> participantsOfNetwork) {
        return participantsOfNetwork.load(
                new Participants.Wanted(network.id(), phase, PageRequest.of(first, after)));
    }

    @SchemaMapping
    String name(Phase phase, Locale locale) {
        return phase.name(locale);
    }

    @SchemaMapping
    CompletableFuture<Competence> competence(
            Need need, DataLoader<CompetenceId, Competence> competence) {
        return competence.load(need.competence());
    }

    @SchemaMapping
    @Nullable CompletableFuture<Phase> phase(Need need, DataLoader<PhaseId, Phase> phase) {
        return need.phase() == null ? null : phase.load(need.phase());
    }

    @SchemaMapping
    CompletableFuture<Person> person(Participant participant, DataLoader<PersonId, Person> person) {
        return person.load(participant.person());
    }

    @SchemaMapping
    CompletableFuture<List<Phase>> phases(
            Participant participant, DataLoader<PhaseId, Phase> phase) {
        return phase.loadMany(participant.phases());
    }

    @MutationMapping
    NetworkPayload networkCreate(
            @Argument NetworkChanges.New input,
            DataFetchingEnvironment environment,
            @AuthenticationPrincipal Viewer viewer) {
        return changes.create(input, IdempotencyKey.in(environment), viewer)
                .payload(NetworkPayload::new);
    }

    @MutationMapping
    NetworkPayload networkUpdate(
            @Grouped NetworkChanges.Change input, @AuthenticationPrincipal Viewer viewer) {
        return changes.update(input, viewer).payload(NetworkPayload::new);
    }

    @MutationMapping
    NetworkPayload phaseUpdate(
            @Argument PhaseChanges.Change input, @AuthenticationPrincipal Viewer viewer) {
        return phases.update(input, viewer).payload(NetworkPayload::new);
    }

    @MutationMapping
    NetworkPayload needSet(
            @Argument NeedChanges.Wish input, @AuthenticationPrincipal Viewer viewer) {
        return needs.set(input, viewer).payload(NetworkPayload::new);
    }

    /// The need that is removed.
    record Removed(String need) {}

    @MutationMapping
    NetworkPayload needRemove(@Argument Removed input, @AuthenticationPrincipal Viewer viewer) {
        return needs.remove(input.need(), viewer).payload(NetworkPayload::new);
    }

    @MutationMapping
    NetworkPayload participantAdd(
            @Argument ParticipantChanges.Add input, @AuthenticationPrincipal Viewer viewer) {
        return participantChanges.add(input, viewer).payload(NetworkPayload::new);
    }

    /// Who no longer takes part, and why.
    record Leaving(NetworkId network, PersonId person, @Nullable String reason) {}

    @MutationMapping
    NetworkPayload participantRemove(
            @Argument Leaving input, @AuthenticationPrincipal Viewer viewer) {
        return participantChanges
                .remove(input.network(), input.person(), input.reason(), viewer)
                .payload(NetworkPayload::new);
    }
}
