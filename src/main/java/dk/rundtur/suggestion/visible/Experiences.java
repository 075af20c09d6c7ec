package dk.rundtur.suggestion.visible;

import dk.rundtur.graph.Row;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.id.NetworkId;
import dk.rundtur.suggestion.ranking.Settings;
import dk.rundtur.suggestion.ranking.chance.Chances;
import dk.rundtur.suggestion.ranking.chance.Experience;
import dk.rundtur.suggestion.ranking.world.Background;
import dk.rundtur.suggestion.ranking.world.Dealings;
import dk.rundtur.suggestion.ranking.world.Standing;
import dk.rundtur.suggestion.ranking.world.WorldBuilder;
import dk.rundtur.tour.standing.VisitOutcome;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// What the conversations of the other networks teach: how often introductions work per kind of tie
/// and per introducer, and how often people of each kind say yes. Only these numbers cross from one
/// network to another.
public final class Experiences {

    private static final Statement EXPERIENCE = Statement.named("suggestion/visible/experience");

    /// Older conversations say little of today's chances.
    private static final int YEARS = 3;

    /// So many are enough to learn from.
    private static final int MOST = 2000;

    private Experiences() {}

    /// The day since which conversations count.
    public static LocalDate since(LocalDate today) {
        return today.minusYears(YEARS);
    }

    public static Experience elsewhere(Unit unit, NetworkId network, LocalDate today) {
        WorldBuilder world = new WorldBuilder();
        List<Row> rows =
                unit.list(
                        EXPERIENCE,
                        Map.of("network", network, "since", since(today), "most", MOST),
                        row -> row);
        if (rows.isEmpty()) {
            return Experience.NONE;
        }
        rows.forEach(row -> add(world, row));
        return Chances.learn(world.build(), Settings.STANDARD.priors(), Experience.NONE).taught();
    }

    /// Each conversation gets a person and a tie of its own; only introducers are known again.
    private static void add(WorldBuilder world, Row row) {
        String id = row.text("id");
        String by = row.textOrNull("broughtBy");
        person(world, id, row.textOrNull("kind"));
        if (by != null) {
            person(world, by, null);
            world.tie(id, by, id, row.numberOrNull("strength"), row.textOrNull("tieKind"));
        }
        world.attempt(
                id,
                by == null ? List.of() : List.of(id),
                History.outcome(VisitOutcome.valueOf(row.text("outcome"))),
                row.count("known"),
                row.count("learned"));
    }

    private static void person(WorldBuilder world, String id, @Nullable String kind) {
        Background background = new Background(kind, null, null);
        world.person(id, background, Standing.NOT_MET, Dealings.NONE, 0, List.of());
    }
}
