package dk.rundtur.tour.tree;

import static java.util.stream.Collectors.toMap;

import dk.rundtur.graph.Row;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// All that a network's tour has left behind, as far as it tells who led to whom.
///
/// @param people by id, in the order of their names
/// @param tips who pointed to whom, in the order in which it happened
public record Traces(Map<PersonId, Trace> people, List<Tip> tips) {

    private static final Statement PEOPLE = Statement.named("tour/tree/traces");
    private static final Statement TIPS = Statement.named("tour/tree/tips");

    /// More than any tour has.
    private static final int MOST_PEOPLE = 5_000;

    private static final int MOST_TIPS = 20_000;

    /// That somebody pointed to somebody else.
    ///
    /// @param named whether the receiver may be told who it was
    public record Tip(PersonId giver, PersonId receiver, OffsetDateTime recordedAt, boolean named) {

        static Tip from(Row row) {
            return new Tip(
                    row.id("giver", PersonId::new),
                    row.id("receiver", PersonId::new),
                    row.moment("recordedAt"),
                    row.flag("mayMentionName"));
        }
    }

    public static Traces of(Unit unit, NetworkId network, LocalDate today) {
        Map<PersonId, Trace> people =
                unit
                        .list(
                                PEOPLE,
                                Map.of("network", network, "today", today, "limit", MOST_PEOPLE),
                                Trace::from)
                        .stream()
                        .collect(
                                toMap(
                                        Trace::person,
                                        Function.identity(),
                                        (one, same) -> one,
                                        LinkedHashMap::new));
        List<Tip> tips =
                unit.list(TIPS, Map.of("network", network, "limit", MOST_TIPS), Tip::from).stream()
                        .filter(tip ->
                                people.containsKey(tip.giver())
                                        && people.containsKey(tip.receiver()))
                        .toList();
        return new Traces(people, tips);
    }
}
