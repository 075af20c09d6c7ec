package dk.rundtur.care;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dk.rundtur.access.Viewer;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Statement;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Care for those who open doors: how much is asked of them, and when they are left in peace.
@Component
public class Care {

    private static final Statement ASKS = Statement.named("care/asks-of-people");
    private static final Statement IN_NETWORK = Statement.named("care/known-in-network");

    private final Graph graph;
    private final Clock clock;

    Care(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    public CareSettings settings() {
        return graph.read(CareSettings::of);
    }

    /// How much people are asked for, by their ids, as far as the viewer may know.
    public Map<PersonId, PersonCare> of(Collection<PersonId> people, Viewer viewer) {
        LocalDate today = LocalDate.now(clock);
        return graph.read(unit -> {
            CareSettings settings = CareSettings.of(unit);
            Map<PersonId, List<PersonCare.Asked>> asked =
                    unit
                            .list(
                                    ASKS,
                                    Map.of("ids", List.copyOf(people), "viewer", viewer.id()),
                                    row -> row)
                            .stream()
                            .collect(
                                    groupingBy(
                                            row -> row.id("id", PersonId::new),
                                            mapping(PersonCare.Asked::from, toList())));
            Map<PersonId, PersonCare> care = new HashMap<>();
            for (PersonId person : people) {
                List<PersonCare.Asked> asks = asked.getOrDefault(person, List.of());
                care.put(person, PersonCare.of(settings, today, asks));
            }
            return care;
        });
    }

    /// The ids of those whom a network that was seen knows and is to leave in peace, by name.
    public List<PersonId> leftInPeace(NetworkId network) {
        return graph.read(unit -> {
            List<PersonId> atPeace = CareLoad.on(unit, LocalDate.now(clock)).atPeace();
            return unit.list(
                    IN_NETWORK,
                    Map.of("network", network, "ids", atPeace),
                    row -> row.id("id", PersonId::new));
        });
    }
}
