package dk.rundtur.tour.referral;

import dk.rundtur.access.Viewer;
import dk.rundtur.graph.Nested;
import dk.rundtur.graph.Page;
import dk.rundtur.graph.PageRequest;
import dk.rundtur.id.CompetenceId;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.network.Network;
import dk.rundtur.outcome.Problem;
import dk.rundtur.people.Competence;
import dk.rundtur.people.Person;
import dk.rundtur.tour.standing.ReferralStatus;
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
import java.util.concurrent.CompletableFuture;

/// Referrals over GraphQL.
@Controller
class ReferralController {

    /// The referral as now recorded.
    record ReferralPayload(@Nullable Referral referral, List<Problem> userErrors) {}

    private final Referrals referrals;
    private final ReferralChanges changes;

    ReferralController(Referrals referrals, ReferralChanges changes, Loaders loaders) {
        this.referrals = referrals;
        this.changes = changes;
        loaders.byKey("referralsOfNetwork", referrals::ofNetworks);
        loaders.pages("referralsGivenByPerson", referrals::given);
        loaders.pages("referralsReceivedByPerson", referrals::received);
    }

    @SchemaMapping
    CompletableFuture<Page<Referral>> referrals(
            Network network,
            @Argument int first,
            @Argument @Nullable String after,
            @Argument @Nullable ReferralStatus status,
            @AuthenticationPrincipal Viewer viewer,
            DataLoader<Referrals.Wanted, Page<Referral>> referralsOfNetwork) {
        var list = new Nested<>(network.id(), PageRequest.of(first, after), viewer.id());
        return referralsOfNetwork.load(new Referrals.Wanted(list, status));
    }

    @SchemaMapping
    CompletableFuture<Page<Referral>> referralsGiven(
            Person person,
            @Argument int first,
            @Argument @Nullable String after,
            @AuthenticationPrincipal Viewer viewer,
            DataLoader<Nested<PersonId>, Page<Referral>> referralsGivenByPerson) {
        return referralsGivenByPerson.load(
                new Nested<>(person.id(), PageRequest.of(first, after), viewer.id()));
    }

    @SchemaMapping
    CompletableFuture<Page<Referral>> referralsReceived(
            Person person,
            @Argument int first,
            @Argument @Nullable String after,
            @AuthenticationPrincipal Viewer viewer,
            DataLoader<Nested<PersonId>, Page<Referral>> referralsReceivedByPerson) {
        return referralsReceivedByPerson.load(
                new Nested<>(person.id(), PageRequest.of(first, after), viewer.id()));
    }

    @SchemaMapping
    CompletableFuture<Network> network(
            Referral referral,
            @AuthenticationPrincipal Viewer viewer,
            DataLoader<Seen<NetworkId>, Network> networkSeen) {
        return networkSeen.load(new Seen<>(referral.network(), viewer));
    }

    @SchemaMapping
    CompletableFuture<Person> giver(Referral referral, DataLoader<PersonId, Person> person) {
        return person.load(referral.giver());
    }

    @SchemaMapping
    CompletableFuture<Person> receiver(Referral referral, DataLoader<PersonId, Person> person) {
        return person.load(referral.receiver());
    }

    @SchemaMapping
    @Nullable CompletableFuture<Competence> competence(
            Referral referral, DataLoader<CompetenceId, Competence> competence) {
        CompetenceId id = referral.grounds().competence();
        return id == null ? null : competence.load(id);
    }

    @BatchMapping
    Map<Referral, List<Person>> chain(List<Referral> given) {
        return Batches.by(given, Referral::id, referrals::chains, List.of());
    }

    @MutationMapping
    ReferralPayload referralLog(
            @Argument ReferralLog input, @AuthenticationPrincipal Viewer viewer) {
        return changes.log(input, viewer).payload(ReferralPayload::new);
    }

    @MutationMapping
    ReferralPayload referralMove(
            @Argument ReferralMove input, @AuthenticationPrincipal Viewer viewer) {
        return changes.move(input, viewer).payload(ReferralPayload::new);
    }
}
