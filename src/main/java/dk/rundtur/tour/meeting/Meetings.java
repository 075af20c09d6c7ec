package dk.rundtur.tour.meeting;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import dk.rundtur.access.Viewer;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Nested;
import dk.rundtur.graph.Page;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.tour.Channel;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Plans conversations. Whoever changes a plan says which version they saw, so that nobody's change
/// is lost.
@Component
public class Meetings {

    private static final Statement BY_IDS = Statement.named("tour/meeting/meetings-by-ids");
    private static final Statement GENTLE = Statement.named("tour/meeting/gentle-contact");
    private static final Statement OF_NETWORKS =
            Statement.named("tour/meeting/meetings-of-networks");
    private static final Statement COUNTS =
            Statement.named("tour/meeting/meeting-counts-of-networks");

    /// Which plans of a network are wanted.
    record Wanted(Nested<NetworkId> list, boolean open) {}

    private final Graph graph;

    Meetings(Graph graph) {
        this.graph = graph;
    }

    /// What to say of a meeting with a person that is held so, in a network that was seen.
    @Nullable GentleAdvice gentleAdvice(
            NetworkId network, PersonId person, Channel channel, @Nullable String place) {
        boolean gentle =
                graph.find(
                                GENTLE,
                                Map.of("network", network, "person", person),
                                row -> row.flag("gentle"))
                        .orElse(false);
        return GentleAdvice.of(gentle, channel, place);
    }

    /// The planned conversations that exist and that the viewer may see, by id.
    public Map<String, Meeting> visible(Collection<String> ids, Viewer viewer) {
        return graph.read(unit -> visible(unit, ids, viewer));
    }

    static Map<String, Meeting> visible(Unit unit, Collection<String> ids, Viewer viewer) {
        var seen = Map.of("ids", List.copyOf(ids), "viewer", viewer.id());
        return unit.list(BY_IDS, seen, Meeting::from).stream()
                .collect(toMap(Meeting::id, Function.identity(), (one, same) -> one));
    }

    Map<Wanted, Page<Meeting>> ofNetworks(Collection<Wanted> wanted) {
        Map<Wanted, Page<Meeting>> pages = new HashMap<>();
        for (boolean open : new boolean[] {true, false}) {
            List<Nested<NetworkId>> lists =
                    wanted.stream().filter(one -> one.open() == open).map(Wanted::list).toList();
            Nested.answer(graph, lists, Map.of("open", open), OF_NETWORKS, COUNTS, Meeting::from)
                    .forEach((list, page) -> pages.put(new Wanted(list, open), page));
        }
        return pages;
    }

    /// Whether there is a meeting of this id that the viewer may see, with this person and in this
    /// network; whether it is over does not matter.
    public static boolean isWith(
            Unit unit, String id, NetworkId network, PersonId person, Viewer viewer) {
        Meeting meeting = visible(unit, List.of(id), viewer).get(id);
        return meeting != null
                && meeting.network().equals(network)
                && meeting.person().equals(person);
    }

    public static Meeting get(Unit unit, String id, Viewer viewer) {
        return requireNonNull(visible(unit, List.of(id), viewer).get(id));
    }
}
