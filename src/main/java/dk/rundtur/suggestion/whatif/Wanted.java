package dk.rundtur.suggestion.whatif;

import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Statement;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;

import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.Set;

/// What a network wanted somebody for.
@Component
class Wanted {

    private static final Statement NEEDS = Statement.named("suggestion/whatif/needs-of-person");

    private final Graph graph;

    Wanted(Graph graph) {
        this.graph = graph;
    }

    /// Ids of the needs, of a network that was seen, that the person is known to meet, was pointed
    /// to for, or was to be talked to about.
    Set<String> of(NetworkId network, PersonId person) {
        return Set.copyOf(
                graph.list(
                        NEEDS,
                        Map.of("network", network, "person", person),
                        row -> row.text("need")));
    }
}
