package dk.rundtur.network;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import dk.rundtur.access.Viewer;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Page;
import dk.rundtur.graph.PageRequest;
import dk.rundtur.graph.Row;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PhaseId;

import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The networks, each seen by those who lead, co-drive or back it and by administrators. To anybody
/// else it does not exist.
@Component
public class Networks {

    private static final Statement LIST = Statement.named("network/networks");
    private static final Statement COUNT = Statement.named("network/networks-count");
    private static final Statement BY_IDS = Statement.named("network/networks-by-ids");
    private static final Statement PHASES = Statement.named("network/phases-of-networks");
    private static final Statement PHASES_BY_IDS = Statement.named("network/phases-by-ids");
    private static final Statement OF_PHASES = Statement.named("network/networks-of-phases");
    private static final Statement NEEDS = Statement.named("network/needs-of-networks");
    private static final Statement OF_NEED = Statement.named("network/network-of-need");

    private final Graph graph;

    Networks(Graph graph) {
        this.graph = graph;
    }

    /// The networks the viewer may see, newest first.
    Page<Network> page(PageRequest page, Viewer viewer) {
        Map<String, Object> parameters = new java.util.HashMap<>(page.parameters());
        parameters.put("viewer", viewer.id());
        return Page.of(
                page,
                graph.list(LIST, parameters, row -> row),
                Network::from,
                row -> row.text("key"),
                () ->
                        graph.list(COUNT, Map.of("viewer", viewer.id()), row -> row.count("total"))
                                .getFirst());
    }

    /// The networks that exist and that the viewer may see, by id.
    public Map<NetworkId, Network> visible(Collection<NetworkId> ids, Viewer viewer) {
        return graph.read(unit -> visible(unit, ids, viewer));
    }

    /// The network, when it exists and the viewer may see it, within a transaction.
    public static Optional<Network> visible(Unit unit, NetworkId id, Viewer viewer) {
        return Optional.ofNullable(visible(unit, List.of(id), viewer).get(id));
    }

    private static Map<NetworkId, Network> visible(
            Unit unit, Collection<NetworkId> ids, Viewer viewer) {
        return unit
                .list(BY_IDS, Map.of("ids", List.copyOf(ids), "viewer", viewer.id()), Network::from)
                .stream()
                .collect(toMap(Network::id, Function.identity()));
    }

    Map<NetworkId, List<Phase>> phases(Collection<NetworkId> networks) {
        return graph.list(PHASES, Map.of("ids", List.copyOf(networks)), row -> row).stream()
                .collect(
                        groupingBy(
                                row -> row.id("id", NetworkId::new),
                                mapping(Networks::phase, toList())));
    }

    /// The phases of one network in their order, within a transaction.
    public static List<Phase> phases(Unit unit, NetworkId network) {
        return unit.list(PHASES, Map.of("ids", List.of(network)), Networks::phase);
    }

    /// Phases by their ids; ask only for those of networks that were seen.
    Map<PhaseId, Phase> phasesById(Collection<PhaseId> ids) {
        return graph.list(PHASES_BY_IDS, Map.of("ids", List.copyOf(ids)), row -> row).stream()
                .collect(toMap(row -> row.id("id", PhaseId::new), Networks::phase));
    }

    Map<PhaseId, Phase> visiblePhases(List<PhaseId> ids, Viewer viewer) {
        return graph.list(OF_PHASES, Map.of("ids", ids, "viewer", viewer.id()), row -> row).stream()
                .collect(toMap(row -> row.id("id", PhaseId::new), Networks::phase));
    }

    static Optional<NetworkId> ofPhase(Unit unit, PhaseId phase, Viewer viewer) {
        return unit.find(
                OF_PHASES,
                Map.of("ids", List.of(phase), "viewer", viewer.id()),
                row -> row.id("network", NetworkId::new));
    }

    Map<NetworkId, List<Need>> needs(Collection<NetworkId> networks) {
        return graph.list(NEEDS, Map.of("ids", List.copyOf(networks)), row -> row).stream()
                .collect(
                        groupingBy(
                                row -> row.id("id", NetworkId::new),
                                mapping(Need::from, toList())));
    }

    /// What one network that was seen needs, heaviest first.
    public List<Need> needs(NetworkId network) {
        return graph.read(unit -> needs(unit, network));
    }

    static List<Need> needs(Unit unit, NetworkId network) {
        return unit.list(NEEDS, Map.of("ids", List.of(network)), Need::from);
    }

    Map<String, Need> visibleNeeds(List<String> ids, Viewer viewer) {
        return graph.list(OF_NEED, Map.of("ids", ids, "viewer", viewer.id()), Need::from).stream()
                .collect(toMap(Need::id, Function.identity()));
    }

    static Optional<NetworkId> ofNeed(Unit unit, String need, Viewer viewer) {
        return unit.find(
                OF_NEED,
                Map.of("ids", List.of(need), "viewer", viewer.id()),
                row -> row.id("network", NetworkId::new));
    }

    private static Phase phase(Row row) {
        return Phase.from(row.row("phase"));
    }
}
