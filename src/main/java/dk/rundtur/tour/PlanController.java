package dk.rundtur.tour;

import dk.rundtur.access.Viewer;
import dk.rundtur.graph.Nested;
import dk.rundtur.graph.Page;
import dk.rundtur.graph.PageRequest;
import dk.rundtur.network.Network;
import dk.rundtur.network.Phase;
import dk.rundtur.people.Competence;
import dk.rundtur.people.Competences;
import dk.rundtur.people.Corner;
import dk.rundtur.people.Person;
import dk.rundtur.web.Loaders;
import dk.rundtur.web.Payload;
import dk.rundtur.web.Seen;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/// Planned conversations over GraphQL.
@Controller
class PlanController {

    private final Plans plans;

    PlanController(Plans plans, Competences competences, Loaders loaders) {
        this.plans = plans;
        loaders.<Corner>byId("corner", competences::corners);
        loaders.byKey("plansOfNetwork", plans::ofNetworks);
    }

    @SchemaMapping
    CompletableFuture<Page<PlannedConversation>> plannedConversations(
            Network network,
            @Argument int first,
            @Argument @Nullable String after,
            @Argument boolean open,
            @AuthenticationPrincipal Viewer viewer,
            DataLoader<Plans.Wanted, Page<PlannedConversation>> plansOfNetwork) {
        var list = new Nested(network.id(), PageRequest.of(first, after), viewer.id());
        return plansOfNetwork.load(new Plans.Wanted(list, open));
    }

    @SchemaMapping
    CompletableFuture<Network> network(
            PlannedConversation plan,
            @AuthenticationPrincipal Viewer viewer,
            DataLoader<Seen, Network> networkSeen) {
        return networkSeen.load(new Seen(plan.network(), viewer));
    }

    @SchemaMapping
    CompletableFuture<Person> person(PlannedConversation plan, DataLoader<String, Person> person) {
        return person.load(plan.person());
    }

    @SchemaMapping
    CompletableFuture<List<Competence>> competences(
            PlannedConversation plan, DataLoader<String, Competence> competence) {
        return competence.loadMany(plan.competences());
    }

    @SchemaMapping
    @Nullable CompletableFuture<Corner> corner(
            PlannedConversation plan, DataLoader<String, Corner> corner) {
        return plan.corner() == null ? null : corner.load(plan.corner());
    }

    @SchemaMapping
    @Nullable CompletableFuture<Phase> phase(
            PlannedConversation plan, DataLoader<String, Phase> phase) {
        return plan.phase() == null ? null : phase.load(plan.phase());
    }

    @SchemaMapping
    CompletableFuture<List<Person>> route(
            PlannedConversation plan, DataLoader<String, Person> person) {
        return person.loadMany(plan.route());
    }

    @SchemaMapping
    @Nullable CompletableFuture<Person> introducer(
            PlannedConversation plan, DataLoader<String, Person> person) {
        return plan.introducer() == null ? null : person.load(plan.introducer());
    }

    @SchemaMapping
    @Nullable CompletableFuture<Visit> visit(
            PlannedConversation plan,
            @AuthenticationPrincipal Viewer viewer,
            DataLoader<Seen, Visit> visitSeen) {
        return plan.visit() == null ? null : visitSeen.load(new Seen(plan.visit(), viewer));
    }

    @MutationMapping
    Map<String, @Nullable Object> conversationPlan(
            @Argument Plan.New input, @AuthenticationPrincipal Viewer viewer) {
        return Payload.of("plan", plans.plan(input, viewer));
    }

    @MutationMapping
    Map<String, @Nullable Object> conversationReplan(
            @Argument Plan.Change input, @AuthenticationPrincipal Viewer viewer) {
        return Payload.of("plan", plans.change(input, viewer));
    }

    @MutationMapping
    Map<String, @Nullable Object> conversationCallOff(
            @Argument Plan.CallOff input, @AuthenticationPrincipal Viewer viewer) {
        return Payload.of("plan", plans.callOff(input, viewer));
    }

    @MutationMapping
    Map<String, @Nullable Object> introductionMove(
            @Argument Plan.Ask input, @AuthenticationPrincipal Viewer viewer) {
        return Payload.of("plan", plans.ask(input, viewer));
    }
}
