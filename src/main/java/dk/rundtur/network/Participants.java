package dk.rundtur.network;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dk.rundtur.access.Viewer;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Page;
import dk.rundtur.graph.PageRequest;
import dk.rundtur.graph.Parameters;
import dk.rundtur.graph.Row;
import dk.rundtur.graph.Statement;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.id.PhaseId;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Who takes part in a network, and how.
@Component
public class Participants {

    private static final Statement LIST = Statement.named("network/participants-of-networks");
    private static final Statement COUNTS = Statement.named("network/participant-counts");
    private static final Statement BY_IDS = Statement.named("network/participants-by-ids");
    private static final Statement CORE = Statement.named("network/core");

    /// Which participants of a network are wanted.
    record Wanted(NetworkId network, @Nullable PhaseId phase, PageRequest page) {}

    /// What the lists have in common that one statement answers.
    private record Alike(@Nullable PhaseId phase, PageRequest page) {}

    private final Graph graph;

    Participants(Graph graph) {
        this.graph = graph;
    }

    Map<Wanted, Page<Participant>> pages(Collection<Wanted> wanted) {
        Map<Wanted, Page<Participant>> pages = new HashMap<>();
        wanted.stream()
                .collect(groupingBy(w -> new Alike(w.phase(), w.page())))
                .forEach((shared, group) -> pages.putAll(pagesAlike(shared, group)));
        return pages;
    }

    private Map<Wanted, Page<Participant>> pagesAlike(Alike shared, List<Wanted> group) {
        List<NetworkId> ids = group.stream().map(Wanted::network).toList();
        Map<String, @Nullable Object> parameters = new HashMap<>(shared.page().parameters());
        parameters.put("ids", ids);
        parameters.put("phase", shared.phase());
        Map<NetworkId, List<Row>> rows =
                graph.list(LIST, parameters, row -> row).stream()
                        .collect(groupingBy(row -> row.id("parent", NetworkId::new)));
        return group.stream()
                .collect(
                        toMap(
                                Function.identity(),
                                w ->
                                        Page.of(
                                                w.page(),
                                                rows.getOrDefault(w.network(), List.of()),
                                                Participant::from,
                                                row -> row.text("key"),
                                                () -> count(w))));
    }

    private int count(Wanted wanted) {
        var parameters = Parameters.of("ids", List.of(wanted.network()), "phase", wanted.phase());
        return graph.find(COUNTS, parameters, row -> row.count("total")).orElse(0);
    }

    /// Who is in the core of a network that was seen.
    public List<PersonId> core(NetworkId network) {
        return graph.list(CORE, Map.of("network", network), row -> row.id("person", PersonId::new));
    }

    Map<String, Participant> visible(List<String> ids, Viewer viewer) {
        return graph
                .list(BY_IDS, Map.of("ids", ids, "viewer", viewer.id()), Participant::from)
                .stream()
                .collect(toMap(Participant::id, Function.identity()));
    }
}
