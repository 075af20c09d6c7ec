package dk.rundtur.network;

import dk.rundtur.access.Viewer;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Parameters;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.id.PhaseId;
import dk.rundtur.outcome.Outcome;
import dk.rundtur.outcome.Problem;
import dk.rundtur.outcome.ProblemCode;
import dk.rundtur.people.People;
import dk.rundtur.people.Person;
import dk.rundtur.people.PersonKind;
import dk.rundtur.web.Check;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Lets people take part in a network, and leave it.
@Component
public class ParticipantChanges {

    private static final Statement BY_IDS = Statement.named("network/participants-by-ids");
    private static final Statement SET = Statement.named("network/participant-set");
    private static final Statement REMOVE = Statement.named("network/participant-remove");

    /// That somebody takes part.
    public record Add(
            NetworkId network,
            PersonId person,
            ParticipantKind kind,
            @Nullable List<PhaseId> phases,
            @Nullable CitizenRole citizenRole,
            @Nullable Boolean gentleContact) {}

    private final Graph graph;
    private final Clock clock;

    ParticipantChanges(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /// Lets somebody take part, or changes how.
    public Outcome<Network> add(Add add, Viewer viewer) {
        return graph.change(unit -> {
            Optional<Network> network = Networks.visible(unit, add.network(), viewer);
            if (network.isEmpty()) {
                return Outcome.refused(Problem.at("network", ProblemCode.UNKNOWN_NETWORK));
            }
            List<PhaseId> phases = add.phases() == null ? List.of() : add.phases();
            Check check = new Check();
            Person person = People.byId(unit, List.of(add.person())).get(add.person());
            check.require(person != null, "person", ProblemCode.UNKNOWN_PERSON);
            boolean citizen = person != null && person.kind() == PersonKind.CITIZEN;
            check.require(
                    citizen || person == null || add.citizenRole() == null,
                    "citizenRole",
                    ProblemCode.NOT_A_CITIZEN);
            checkPhases(unit, check, add.network(), phases);
            if (!check.passed()) {
                return Outcome.refused(check.problems());
            }
            set(unit, add, phases, citizen, LocalDate.now(clock));
            return Outcome.done(network.get());
        });
    }

    private static void checkPhases(
            Unit unit, Check check, NetworkId network, List<PhaseId> phases) {
        List<PhaseId> known = Networks.phases(unit, network).stream().map(Phase::id).toList();
        for (int i = 0; i < phases.size(); i++) {
            check.require(known.contains(phases.get(i)), "phases." + i, ProblemCode.UNKNOWN_PHASE);
        }
    }

    /// Of somebody who is no citizen the role is left as it is stored, for when they are one again.
    private static void set(
            Unit unit, Add add, List<PhaseId> phases, boolean citizen, LocalDate today) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("kind", add.kind().name());
        properties.put("phases", phases);
        if (citizen) {
            properties.put(
                    "citizenRole", add.citizenRole() == null ? null : add.citizenRole().name());
        }
        if (add.gentleContact() != null) {
            properties.put("gentleContact", add.gentleContact());
        }
        unit.run(
                SET,
                Map.of(
                        "id", Participant.id(add.person(), add.network()),
                        "network", add.network(),
                        "person", add.person(),
                        "properties", properties,
                        "today", today));
    }

    /// Makes somebody a core participant, unless they take part already.
    static void addCore(
            Unit unit, NetworkId network, PersonId person, Viewer viewer, LocalDate on) {
        String id = Participant.id(person, network);
        boolean known =
                unit.find(BY_IDS, Map.of("ids", List.of(id), "viewer", viewer.id()), row -> row)
                        .isPresent();
        if (!known) {
            var add = new Add(network, person, ParticipantKind.CORE, null, null, null);
            set(unit, add, List.of(), false, on);
        }
    }

    /// Removing somebody who does not take part changes nothing, so a repeated request is safe.
    Outcome<Network> remove(
            NetworkId network, PersonId person, @Nullable String reason, Viewer viewer) {
        Check check = new Check();
        String words = check.line("reason", reason);
        if (!check.passed()) {
            return Outcome.refused(check.problems());
        }
        return graph.change(unit -> {
            Optional<Network> found = Networks.visible(unit, network, viewer);
            if (found.isEmpty()) {
                return Outcome.refused(Problem.at("network", ProblemCode.UNKNOWN_NETWORK));
            }
            if (!People.byId(unit, List.of(person)).containsKey(person)) {
                return Outcome.refused(Problem.at("person", ProblemCode.UNKNOWN_PERSON));
            }
            unit.run(
                    REMOVE,
                    Parameters.of(
                            "id", Participant.id(person, network),
                            "today", LocalDate.now(clock),
                            "reason", words));
            return Outcome.done(found.get());
        });
    }
}
