package dk.rundtur.suggestion.visible;

import dk.rundtur.care.CareLoad;
import dk.rundtur.graph.Parameters;
import dk.rundtur.graph.Row;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.id.CompetenceId;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.id.PhaseId;
import dk.rundtur.people.Tie;
import dk.rundtur.suggestion.ranking.world.Background;
import dk.rundtur.suggestion.ranking.world.Dealings;
import dk.rundtur.suggestion.ranking.world.Need;
import dk.rundtur.suggestion.ranking.world.Standing;
import dk.rundtur.suggestion.ranking.world.World;
import dk.rundtur.suggestion.ranking.world.WorldBuilder;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/// Reads from the database what the ranking sees: everything recorded within so many steps of the
/// people who could make an introduction.
public final class VisibleWorld {

    private static final Statement TEAM = Statement.named("suggestion/visible/team");
    private static final Statement NEEDS = Statement.named("suggestion/visible/needs");
    private static final Statement PEOPLE = Statement.named("suggestion/visible/people-in-reach");

    /// A need of a later phase counts half, one of a phase that is over a quarter.
    private static final Map<Integer, Double> PHASE_FIT = Map.of(0, 1.0, 1, 0.5, -1, 0.25);

    private final Unit unit;
    private final ToIntFunction<PersonId> asks;
    private final WorldBuilder world = new WorldBuilder();

    /// By competence: the ids of the needs that it meets.
    private final Map<CompetenceId, List<String>> meets = new HashMap<>();

    /// The ids of the needs that only what people said themselves meets.
    private final Set<String> sensitive = new HashSet<>();

    /// @param asks how many asks weigh on a person
    private VisibleWorld(Unit unit, ToIntFunction<PersonId> asks) {
        this.unit = unit;
        this.asks = asks;
    }

    /// What is visible, and the log it comes from.
    public record Seen(World world, History history) {}

    /// What is visible to a network, its needs narrowed to a phase or a competence.
    public static World of(
            Unit unit,
            NetworkId network,
            @Nullable PhaseId phase,
            @Nullable CompetenceId competence,
            int maxSteps,
            CareLoad care) {
        return seen(unit, network, phase, competence, maxSteps, care).world();
    }

    /// The same, with the log of the network's tour.
    public static Seen seen(
            Unit unit,
            NetworkId network,
            @Nullable PhaseId phase,
            @Nullable CompetenceId competence,
            int maxSteps,
            CareLoad care) {
        VisibleWorld visible = new VisibleWorld(unit, care::asks);
        unit.list(
                        NEEDS,
                        Parameters.of("network", network, "phase", phase, "competence", competence),
                        row -> row)
                .forEach(visible::need);
        Map<PersonId, Standing> team = new HashMap<>();
        unit.list(TEAM, Map.of("network", network), row -> row)
                .forEach(row ->
                        team.put(
                                row.id("person", PersonId::new),
                                Standing.valueOf(row.text("standing"))));
        History history = History.read(unit, network);
        List<PersonId> starts = new ArrayList<>(history.whoReferOn());
        team.forEach((person, standing) -> {
            if (standing.introduces()) {
                starts.add(person);
            }
        });
        visible.people(
                network, starts.stream().distinct().sorted().toList(), maxSteps, team, history);
        history.addTo(visible.world);
        return new Seen(visible.world.build(), history);
    }

    /// What lies around one person, whatever any network needs.
    public static World around(Unit unit, PersonId person, int maxSteps, CareLoad care) {
        VisibleWorld visible = new VisibleWorld(unit, care::asks);
        visible.people(
                null, List.of(person), maxSteps, Map.of(person, Standing.LEADS), History.nothing());
        return visible.world.build();
    }

    private void need(Row row) {
        Row need = row.row("need");
        String id = need.text("id");
        if (row.flag("sensitive")) {
            sensitive.add(id);
        }
        world.need(
                new Need(
                        id,
                        need.number("weight"),
                        PHASE_FIT.getOrDefault(row.count("timing"), 1.0),
                        need.count("wantedHolders"),
                        row.count("holders"),
                        row.count("knownHolders"),
                        row.flag("sensitive")));
        row.ids("metBy", CompetenceId::new)
                .forEach(met -> meets.computeIfAbsent(met, key -> new ArrayList<>()).add(id));
    }

    private void people(
            @Nullable NetworkId network,
            List<PersonId> starts,
            int maxSteps,
            Map<PersonId, Standing> team,
            History history) {
        var parameters =
                Parameters.of(
                        "network", network,
                        "starts", starts,
                        "maxSteps", maxSteps,
                        "competences", List.copyOf(meets.keySet()));
        List<Row> rows = unit.list(PEOPLE, parameters, row -> row);
        for (Row row : rows) {
            PersonId id = row.id("id", PersonId::new);
            Standing standing = team.getOrDefault(id, history.standing(id));
            world.person(
                    id.value(),
                    new Background(
                            row.textOrNull("kind"),
                            row.textOrNull("organisation"),
                            row.textOrNull("group")),
                    standing,
                    new Dealings(
                            asks.applyAsInt(id),
                            history.tries(id),
                            standing == Standing.LEADS || history.revealed(id)),
                    row.count("degree"),
                    needsMet(
                            row.ids("holds", CompetenceId::new),
                            row.ids("confided", CompetenceId::new)));
        }
        for (Row row : rows) {
            PersonId id = row.id("id", PersonId::new);
            for (Row tie : row.rows("ties")) {
                PersonId to = tie.id("to", PersonId::new);
                world.tie(
                        Tie.id(id, to),
                        id.value(),
                        to.value(),
                        tie.numberOrNull("strength"),
                        tie.textOrNull("kind"));
            }
        }
    }

    private List<String> needsMet(List<CompetenceId> shared, List<CompetenceId> confided) {
        return Stream.concat(
                        needs(shared).filter(need -> !sensitive.contains(need)), needs(confided))
                .distinct()
                .toList();
    }

    private Stream<String> needs(List<CompetenceId> competences) {
        return competences.stream()
                .flatMap(competence -> meets.getOrDefault(competence, List.of()).stream());
    }
}
