package dk.rundtur.tour.board;

import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Nested;
import dk.rundtur.graph.Page;
import dk.rundtur.graph.Row;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/// The board: how far a network has come with everybody it has heard of.
@Component
public class Contacts {

    private static final Statement OF_NETWORKS = Statement.named("tour/board/contacts-of-networks");
    private static final Statement COUNTS =
            Statement.named("tour/board/contact-counts-of-networks");
    private static final Statement ONE = Statement.named("tour/board/contact");
    private final Graph graph;
    private final Clock clock;

    Contacts(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    Map<Nested<NetworkId>, Page<Contact>> ofNetworks(Collection<Nested<NetworkId>> wanted) {
        return Nested.answer(
                graph,
                wanted,
                Map.of("today", LocalDate.now(clock)),
                OF_NETWORKS,
                COUNTS,
                Contact::from);
    }

    static Contact get(Unit unit, NetworkId network, PersonId person, LocalDate today) {
        return Contact.from(row(unit, network, person, today));
    }

    static Row row(Unit unit, NetworkId network, PersonId person, LocalDate today) {
        return unit.list(
                        ONE,
                        Map.of(
                                "network", network,
                                "person", person,
                                "today", today),
                        row -> row)
                .getFirst();
    }
}
