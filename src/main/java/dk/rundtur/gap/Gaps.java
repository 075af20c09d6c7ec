package dk.rundtur.gap;

import static java.util.stream.Collectors.groupingBy;

import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Parameters;
import dk.rundtur.graph.Row;
import dk.rundtur.graph.Statement;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.id.PhaseId;
import dk.rundtur.network.Need;
import dk.rundtur.people.Competences;
import dk.rundtur.people.Corner;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Finds the gaps of networks that were seen.
@Component
public class Gaps {

    private static final Statement NEEDS = Statement.named("gap/needs-and-holders");

    /// The gap of a network, in one phase or over all.
    record Wanted(NetworkId network, @Nullable PhaseId phase) {}

    private final Graph graph;
    private final Competences competences;

    Gaps(Graph graph, Competences competences) {
        this.graph = graph;
        this.competences = competences;
    }

    Map<Wanted, Gap> gaps(Collection<Wanted> wanted) {
        List<Corner> corners = competences.corners();
        Map<Wanted, Gap> gaps = new HashMap<>();
        wanted.stream()
                .collect(groupingBy(w -> Optional.ofNullable(w.phase())))
                .forEach((phase, group) -> {
                    Map<NetworkId, List<Row>> needs = needs(group, phase.orElse(null));
                    for (Wanted w : group) {
                        var ofNetwork =
                                needs.getOrDefault(w.network(), List.of()).stream()
                                        .map(Gaps::needGap)
                                        .toList();
                        gaps.put(w, Gap.of(w.phase(), corners, ofNetwork));
                    }
                });
        return gaps;
    }

    /// The gap of one network.
    public Gap gap(NetworkId network, @Nullable PhaseId phase) {
        Wanted wanted = new Wanted(network, phase);
        return Objects.requireNonNull(gaps(List.of(wanted)).get(wanted));
    }

    private Map<NetworkId, List<Row>> needs(List<Wanted> wanted, @Nullable PhaseId phase) {
        List<NetworkId> ids = wanted.stream().map(Wanted::network).toList();
        return graph.list(NEEDS, Parameters.of("ids", ids, "phase", phase), row -> row).stream()
                .collect(groupingBy(row -> row.id("id", NetworkId::new)));
    }

    private static NeedGap needGap(Row row) {
        Need need = Need.from(row);
        return new NeedGap(
                need,
                row.textOrNull("corner"),
                row.ids("holders", PersonId::new),
                row.rows("phases").stream()
                        .map(phase -> NeedInPhase.from(phase, need.wantedHolders()))
                        .toList());
    }
}
