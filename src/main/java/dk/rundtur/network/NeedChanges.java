package dk.rundtur.network;

import dk.rundtur.access.Viewer;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Parameters;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.id.CompetenceId;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PhaseId;
import dk.rundtur.outcome.Outcome;
import dk.rundtur.outcome.Problem;
import dk.rundtur.outcome.ProblemCode;
import dk.rundtur.people.Competences;
import dk.rundtur.web.Check;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a network wants.
@Component
public class NeedChanges {

    /// The most that one network may want: a list that is still looked at.
    static final int MOST = 500;

    private static final Statement SET = Statement.named("network/need-set");
    private static final Statement REMOVE = Statement.named("network/need-remove");

    /// What is wanted of a competence.
    public record Wish(
            NetworkId network,
            CompetenceId competence,
            @Nullable PhaseId phase,
            @Nullable Double weight,
            @Nullable Integer wantedHolders) {}

    private final Graph graph;

    NeedChanges(Graph graph) {
        this.graph = graph;
    }

    /// Sets what the network wants of a competence, or changes it.
    public Outcome<Network> set(Wish wish, Viewer viewer) {
        Check check = new Check();
        check.between("weight", wish.weight(), 0.1, 10);
        check.between("wantedHolders", wish.wantedHolders(), 1, 10);
        if (!check.passed()) {
            return Outcome.refused(check.problems());
        }
        return graph.change(unit -> set(unit, wish, check, viewer));
    }

    private static Outcome<Network> set(Unit unit, Wish wish, Check check, Viewer viewer) {
        Optional<Network> network = Networks.visible(unit, wish.network(), viewer);
        if (network.isEmpty()) {
            return Outcome.refused(Problem.at("network", ProblemCode.UNKNOWN_NETWORK));
        }
        check.require(
                Competences.byId(unit, List.of(wish.competence())).containsKey(wish.competence()),
                "competence",
                ProblemCode.UNKNOWN_COMPETENCE);
        check.require(
                wish.phase() == null
                        || Networks.phases(unit, wish.network()).stream()
                                .anyMatch(phase -> phase.id().equals(wish.phase())),
                "phase",
                ProblemCode.UNKNOWN_PHASE);
        if (!check.passed()) {
            return Outcome.refused(check.problems());
        }
        String id = Need.id(wish.network(), wish.competence(), wish.phase());
        List<Need> needs = Networks.needs(unit, wish.network());
        if (needs.size() >= MOST && needs.stream().noneMatch(need -> need.id().equals(id))) {
            return Outcome.refused(Problem.general(ProblemCode.TOO_MANY_NEEDS, MOST));
        }
        unit.run(
                SET,
                Map.of(
                        "id", id,
                        "network", wish.network(),
                        "competence", wish.competence(),
                        "properties",
                                Parameters.of(
                                        "phase", wish.phase(),
                                        "weight", wish.weight() == null ? 1.0 : wish.weight(),
                                        "wantedHolders",
                                                wish.wantedHolders() == null
                                                        ? 1
                                                        : wish.wantedHolders())));
        return Outcome.done(network.get());
    }

    Outcome<Network> remove(String need, Viewer viewer) {
        return graph.change(unit -> {
            Optional<Network> network =
                    Networks.ofNeed(unit, need, viewer)
                            .flatMap(id -> Networks.visible(unit, id, viewer));
            if (network.isEmpty()) {
                return Outcome.refused(Problem.at("need", ProblemCode.UNKNOWN_NEED));
            }
            unit.run(REMOVE, Map.of("id", need));
            return Outcome.done(network.get());
        });
    }
}
