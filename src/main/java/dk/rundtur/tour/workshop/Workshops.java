package dk.rundtur.tour.workshop;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dk.rundtur.access.Viewer;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;

import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Broad invitations, as their leaders see them.
@Component
public class Workshops {

    private static final Statement LIST = Statement.named("tour/workshop/workshops");
    private static final Statement BY_ID = Statement.named("tour/workshop/workshop-by-id");
    private static final Statement SIGN_UPS = Statement.named("tour/workshop/sign-ups");
    private static final Statement OF_PEOPLE = Statement.named("tour/workshop/sign-ups-of-people");

    private final Graph graph;

    Workshops(Graph graph) {
        this.graph = graph;
    }

    /// The invitations of a network, newest first.
    List<Workshop> list(NetworkId network, Viewer viewer) {
        return graph.list(
                LIST, Map.of("ids", List.of(network), "viewer", viewer.id()), Workshop::from);
    }

    /// Those who signed up to invitations that were seen, first come first.
    Map<String, List<SignUp>> signUps(Collection<String> workshops) {
        return graph.list(SIGN_UPS, Map.of("ids", List.copyOf(workshops)), row -> row).stream()
                .collect(groupingBy(row -> row.text("id"), mapping(SignUp::from, toList())));
    }

    /// What people wrote who were taken into the graph, newest first.
    Map<PersonId, List<SignUp>> ofPeople(Collection<PersonId> people, Viewer viewer) {
        var wanted = Map.of("ids", List.copyOf(people), "viewer", viewer.id());
        return graph.list(OF_PEOPLE, wanted, row -> row).stream()
                .collect(
                        groupingBy(
                                row -> row.id("id", PersonId::new),
                                mapping(SignUp::from, toList())));
    }

    static Optional<Workshop> find(Unit unit, String id, Viewer viewer) {
        return unit.find(BY_ID, Map.of("id", id, "viewer", viewer.id()), Workshop::from);
    }
}
