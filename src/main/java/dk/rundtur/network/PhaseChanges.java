package dk.rundtur.network;

import dk.rundtur.access.Viewer;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PhaseId;
import dk.rundtur.outcome.Outcome;
import dk.rundtur.outcome.Problem;
import dk.rundtur.outcome.ProblemCode;
import dk.rundtur.web.Check;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.ArgumentValue;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Names and dates the phases of a network.
@Component
class PhaseChanges {

    private static final Statement UPDATE = Statement.named("network/phase-update");

    /// What a phase becomes; parts that were left out stay.
    record Change(
            PhaseId id,
            @Nullable String nameDa,
            @Nullable String nameEn,
            ArgumentValue<LocalDate> starts,
            ArgumentValue<LocalDate> ends) {}

    private final Graph graph;

    PhaseChanges(Graph graph) {
        this.graph = graph;
    }

    Outcome<Network> update(Change change, Viewer viewer) {
        Check check = new Check();
        Map<String, @Nullable Object> properties = new HashMap<>();
        if (change.nameDa() != null) {
            properties.put("nameDa", check.name("nameDa", change.nameDa()));
        }
        if (change.nameEn() != null) {
            properties.put("nameEn", check.name("nameEn", change.nameEn()));
        }
        if (!change.starts().isOmitted()) {
            properties.put("starts", change.starts().value());
        }
        if (!change.ends().isOmitted()) {
            properties.put("ends", change.ends().value());
        }
        if (!check.passed()) {
            return Outcome.refused(check.problems());
        }
        return graph.change(unit -> update(unit, change.id(), properties, viewer));
    }

    private static Outcome<Network> update(
            Unit unit, PhaseId id, Map<String, @Nullable Object> properties, Viewer viewer) {
        Optional<NetworkId> network = Networks.ofPhase(unit, id, viewer);
        if (network.isEmpty()) {
            return Outcome.refused(Problem.at("id", ProblemCode.UNKNOWN_PHASE));
        }
        var parameters = Map.of("id", id, "properties", properties);
        Phase phase = unit.list(UPDATE, parameters, row -> Phase.from(row.row("phase"))).getFirst();
        if (phase.starts() != null
                && phase.ends() != null
                && phase.ends().isBefore(phase.starts())) {
            return Outcome.refused(Problem.at("ends", ProblemCode.ENDS_BEFORE_START));
        }
        return Outcome.done(Networks.visible(unit, network.get(), viewer).orElseThrow());
    }
}
