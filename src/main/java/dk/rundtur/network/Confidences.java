package dk.rundtur.network;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dk.rundtur.access.Viewer;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Statement;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;

import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/// What people said in one network of their sensitive competences. Only those who may see the
/// network see it.
@Component
public class Confidences {

    private static final Statement OF_PEOPLE = Statement.named("network/confided-of-people");

    private final Graph graph;

    Confidences(Graph graph) {
        this.graph = graph;
    }

    /// What people said in a network; nothing where the viewer may not see it.
    Map<PersonId, List<Confided>> of(
            NetworkId network, Collection<PersonId> people, Viewer viewer) {
        return graph
                .list(
                        OF_PEOPLE,
                        Map.of(
                                "network", network,
                                "people", List.copyOf(people),
                                "viewer", viewer.id()),
                        row -> row)
                .stream()
                .collect(
                        groupingBy(
                                row -> row.id("id", PersonId::new),
                                mapping(Confided::from, toList())));
    }
}
