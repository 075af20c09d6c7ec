package dk.rundtur.network;

import dk.rundtur.access.Viewer;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Ids;
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
import dk.rundtur.web.Check;
import dk.rundtur.web.IdempotencyKey;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.ArgumentValue;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Starts networks and changes what they are about and who runs them.
@Component
public class NetworkChanges {

    /// The longest short purpose, in characters: a sentence in a mail.
    static final int SHORT_PURPOSE = 140;

    private static final Statement CREATE = Statement.named("network/network-create");
    private static final Statement UPDATE = Statement.named("network/network-update");
    private static final Statement SET_ROLE = Statement.named("network/role-set");
    private static final Statement SET_PHASE = Statement.named("network/current-phase-set");

    /// What somebody is to a network, as the graph calls it.
    private enum Role {
        LED_BY,
        CO_DRIVEN_BY,
        REFERENCE_LED_BY
    }

    /// What a new network is like.
    public record New(
            String theme,
            @Nullable String purpose,
            @Nullable String shortPurpose,
            @Nullable String expectedTime,
            @Nullable NetworkKind kind,
            PersonId leader,
            @Nullable PersonId coDriver,
            @Nullable PersonId referenceLeader,
            @Nullable LocalDate startedOn) {}

    /// What a network becomes; parts that were left out stay.
    record Change(
            NetworkId id,
            @Nullable Integer version,
            NewWords words,
            ArgumentValue<NetworkKind> kind,
            NewRoles roles,
            ArgumentValue<LocalDate> startedOn,
            ArgumentValue<PhaseId> currentPhase) {}

    /// What a network says of itself from now on; what was left out stays.
    record NewWords(
            ArgumentValue<String> theme,
            ArgumentValue<String> purpose,
            ArgumentValue<String> shortPurpose,
            ArgumentValue<String> expectedTime) {}

    /// Who runs a network from now on; whoever was left out stays.
    record NewRoles(
            ArgumentValue<PersonId> leader,
            ArgumentValue<PersonId> coDriver,
            ArgumentValue<PersonId> referenceLeader) {}

    private final Graph graph;
    private final Clock clock;

    NetworkChanges(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /// Starts a network with the standard phases; leader and co-driver take part in all of them.
    /// The same key a second time gives the first.
    public Outcome<Network> create(New network, IdempotencyKey chosen, Viewer viewer) {
        LocalDate today = LocalDate.now(clock);
        LocalDate started = network.startedOn() == null ? today : network.startedOn();
        Check check = new Check();
        NetworkId id = new NetworkId(Ids.NETWORK.next());
        String key = chosen.under(check, viewer, id.value());
        check.past("startedOn", started, today);
        check.require(
                viewer.administrator()
                        || Stream.of(
                                        network.leader(),
                                        network.coDriver(),
                                        network.referenceLeader())
                                .anyMatch(role -> Objects.equals(role, viewer.person())),
                "leader",
                ProblemCode.NOT_IN_CHARGE);
        var properties =
                Parameters.of(
                        "theme", check.name("theme", network.theme()),
                        "purpose", check.text("purpose", network.purpose()),
                        "shortPurpose",
                                check.line("shortPurpose", network.shortPurpose(), SHORT_PURPOSE),
                        "expectedTime", check.line("expectedTime", network.expectedTime()),
                        "kind",
                                (network.kind() == null ? NetworkKind.WELFARE : network.kind())
                                        .name(),
                        "startedOn", started);
        if (!check.passed()) {
            return Outcome.refused(check.problems());
        }
        return graph.change(unit -> create(unit, network, key, id, properties, started, viewer));
    }

    private static Outcome<Network> create(
            Unit unit,
            New network,
            String key,
            NetworkId id,
            Map<String, @Nullable Object> properties,
            LocalDate started,
            Viewer viewer) {
        Check check = new Check();
        known(unit, check, "leader", network.leader());
        known(unit, check, "coDriver", network.coDriver());
        known(unit, check, "referenceLeader", network.referenceLeader());
        if (!check.passed()) {
            return Outcome.refused(check.problems());
        }
        List<Map<String, @Nullable Object>> phases = phases();
        var parameters =
                Parameters.of(
                        "key", key,
                        "id", id,
                        "properties", properties,
                        "phases", phases,
                        "currentPhase", phases.get(1).get("id"));
        NetworkId made =
                unit.list(CREATE, parameters, row -> row.id("id", NetworkId::new)).getFirst();
        if (made.equals(id)) {
            set(unit, Role.LED_BY, id, network.leader());
            set(unit, Role.CO_DRIVEN_BY, id, network.coDriver());
            set(unit, Role.REFERENCE_LED_BY, id, network.referenceLeader());
            ParticipantChanges.addCore(unit, id, network.leader(), viewer, started);
            if (network.coDriver() != null) {
                ParticipantChanges.addCore(unit, id, network.coDriver(), viewer, started);
            }
        }
        return Outcome.done(Networks.visible(unit, made, viewer).orElseThrow());
    }

    private static List<Map<String, @Nullable Object>> phases() {
        List<Map<String, @Nullable Object>> phases = new ArrayList<>();
        for (Phase.Standard phase : Phase.STANDARD) {
            phases.add(
                    Parameters.of(
                            "id", Ids.PHASE.next(),
                            "position", phases.size() + 1,
                            "number", phase.number(),
                            "nameDa", phase.nameDa(),
                            "nameEn", phase.nameEn()));
        }
        return phases;
    }

    Outcome<Network> update(Change change, Viewer viewer) {
        Check check = new Check();
        Map<String, @Nullable Object> properties = new HashMap<>();
        words(check, properties, change.words());
        if (!change.kind().isOmitted()) {
            NetworkKind kind = change.kind().value();
            check.require(kind != null, "kind", ProblemCode.REQUIRED);
            properties.put("kind", kind == null ? null : kind.name());
        }
        if (!change.startedOn().isOmitted()) {
            LocalDate started = change.startedOn().value();
            check.require(started != null, "startedOn", ProblemCode.REQUIRED);
            properties.put("startedOn", check.past("startedOn", started, LocalDate.now(clock)));
        }
        ArgumentValue<PersonId> leader = change.roles().leader();
        check.require(!leader.isEmpty() || leader.isOmitted(), "leader", ProblemCode.REQUIRED);
        if (!check.passed()) {
            return Outcome.refused(check.problems());
        }
        return graph.change(unit -> update(unit, change, properties, viewer));
    }

    private static void words(
            Check check, Map<String, @Nullable Object> properties, NewWords words) {
        if (!words.theme().isOmitted()) {
            properties.put("theme", check.name("theme", words.theme().value()));
        }
        if (!words.purpose().isOmitted()) {
            properties.put("purpose", check.text("purpose", words.purpose().value()));
        }
        if (!words.shortPurpose().isOmitted()) {
            properties.put(
                    "shortPurpose",
                    check.line("shortPurpose", words.shortPurpose().value(), SHORT_PURPOSE));
        }
        if (!words.expectedTime().isOmitted()) {
            properties.put(
                    "expectedTime", check.line("expectedTime", words.expectedTime().value()));
        }
    }

    private Outcome<Network> update(
            Unit unit, Change change, Map<String, @Nullable Object> properties, Viewer viewer) {
        if (Networks.visible(unit, change.id(), viewer).isEmpty()) {
            return Outcome.refused(Problem.at("id", ProblemCode.UNKNOWN_NETWORK));
        }
        var parameters =
                Parameters.of(
                        "id", change.id(),
                        "version", change.version(),
                        "properties", properties);
        if (!unit.list(UPDATE, parameters, row -> row.flag("fresh")).getFirst()) {
            return Outcome.refused(Problem.at("version", ProblemCode.CHANGED_MEANWHILE));
        }
        Check check = new Check();
        role(unit, check, Role.LED_BY, change.id(), "leader", change.roles().leader());
        role(unit, check, Role.CO_DRIVEN_BY, change.id(), "coDriver", change.roles().coDriver());
        role(
                unit,
                check,
                Role.REFERENCE_LED_BY,
                change.id(),
                "referenceLeader",
                change.roles().referenceLeader());
        PhaseId phase = change.currentPhase().value();
        if (phase != null) {
            var move = Map.of("network", change.id(), "phase", phase);
            check.require(
                    unit.find(SET_PHASE, move, row -> row).isPresent(),
                    "currentPhase",
                    ProblemCode.UNKNOWN_PHASE);
        }
        Optional<Network> changed = Networks.visible(unit, change.id(), viewer);
        // Whoever hands a network over must stay somewhere in charge of it.
        check.require(changed.isPresent(), "leader", ProblemCode.NOT_IN_CHARGE);
        if (!check.passed()) {
            return Outcome.refused(check.problems());
        }
        LocalDate today = LocalDate.now(clock);
        changed.ifPresent(network ->
                Stream.of(network.leader(), network.roles().coDriver())
                        .filter(Objects::nonNull)
                        .forEach(person ->
                                ParticipantChanges.addCore(
                                        unit, network.id(), person, viewer, today)));
        return Outcome.done(changed.orElseThrow());
    }

    private static void role(
            Unit unit,
            Check check,
            Role role,
            NetworkId network,
            String field,
            ArgumentValue<PersonId> person) {
        if (!person.isOmitted()) {
            known(unit, check, field, person.value());
            set(unit, role, network, person.value());
        }
    }

    private static void set(Unit unit, Role role, NetworkId network, @Nullable PersonId person) {
        unit.run(
                SET_ROLE, Parameters.of("network", network, "role", role.name(), "person", person));
    }

    private static void known(Unit unit, Check check, String field, @Nullable PersonId person) {
        check.require(
                person == null || People.byId(unit, List.of(person)).containsKey(person),
                field,
                ProblemCode.UNKNOWN_PERSON);
    }
}
