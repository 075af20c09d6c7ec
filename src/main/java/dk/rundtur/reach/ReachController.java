package dk.rundtur.reach;

import dk.rundtur.network.Network;
import dk.rundtur.outcome.InvalidRequest;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// Reach and map over GraphQL.
@Controller
class ReachController {

    private static final int MOST_NODES = 5_000;

    private final Reaches reaches;

    ReachController(Reaches reaches) {
        this.reaches = reaches;
    }

    @SchemaMapping
    Reach reach(Network network, @Argument int maxSteps) {
        return reaches.of(network.id(), maxSteps);
    }

    @SchemaMapping
    int competencesInReach(Reach reach) {
        return reaches.competences(reach);
    }

    @SchemaMapping
    Reach.Map graph(Reach reach, @Argument int first) {
        InvalidRequest.unlessBetween("first", first, 1, MOST_NODES);
        return reach.nearest(first);
    }
}
