package dk.rundtur.tour.tree;

import dk.rundtur.id.PersonId;
import dk.rundtur.network.Network;
import dk.rundtur.outcome.InvalidRequest;
import dk.rundtur.people.Person;
import dk.rundtur.tour.standing.ContactStatus;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Who led to whom, and where participants came from, over GraphQL.
@Controller
class TreeController {

    private static final int MOST_PLACES = 2_000;

    private final ReferralTrees trees;

    TreeController(ReferralTrees trees) {
        this.trees = trees;
    }

    @SchemaMapping
    Origins origins(Network network) {
        return trees.origins(network);
    }

    @SchemaMapping(typeName = "OriginsByGiver")
    @Nullable CompletableFuture<Person> giver(
            Origins.ByGiver line, DataLoader<PersonId, Person> person) {
        return line.giver() == null ? null : person.load(line.giver());
    }

    /// As much of the tree as was asked for, and how many there are in all.
    record Part(List<ReferralTree.Place> places, int total) {}

    @SchemaMapping
    Part referralTree(Network network, @Argument int first) {
        InvalidRequest.unlessBetween("first", first, 1, MOST_PLACES);
        List<ReferralTree.Place> places = trees.tree(network.id()).places();
        return new Part(places.stream().limit(first).toList(), places.size());
    }

    @SchemaMapping(typeName = "ReferralTreePlace")
    CompletableFuture<Person> person(
            ReferralTree.Place place, DataLoader<PersonId, Person> person) {
        return person.load(place.person());
    }

    @SchemaMapping(typeName = "ReferralTreePlace")
    CompletableFuture<List<Person>> givers(
            ReferralTree.Place place, DataLoader<PersonId, Person> person) {
        return person.loadMany(place.givers());
    }

    @SchemaMapping(typeName = "ReferralTreePlace")
    @Nullable ContactStatus status(ReferralTree.Place place) {
        return place.trace().status();
    }

    @SchemaMapping(typeName = "ReferralTreePlace")
    boolean takesPart(ReferralTree.Place place) {
        return place.trace().takesPart();
    }
}
