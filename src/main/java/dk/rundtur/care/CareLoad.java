package dk.rundtur.care;

import static java.util.stream.Collectors.toMap;

import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.id.PersonId;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// How many asks of all networks weigh on people today.
///
/// @param since asks of later days weigh even when they are answered
public record CareLoad(
        CareSettings settings, LocalDate since, Map<PersonId, Integer> asksByPerson) {

    private static final Statement ASKS = Statement.named("care/asks");

    public CareLoad {
        asksByPerson = Map.copyOf(asksByPerson);
    }

    public static CareLoad on(Unit unit, LocalDate today) {
        CareSettings settings = CareSettings.of(unit);
        LocalDate since = settings.since(today);
        return new CareLoad(
                settings,
                since,
                unit.list(ASKS, Map.of("since", since), row -> row).stream()
                        .collect(
                                toMap(
                                        row -> row.id("person", PersonId::new),
                                        row -> row.count("asks"))));
    }

    public int asks(PersonId person) {
        return asksByPerson.getOrDefault(person, 0);
    }

    /// The ids of those who are to be left in peace.
    List<PersonId> atPeace() {
        return asksByPerson.keySet().stream()
                .filter(person -> asks(person) >= settings.askLimit())
                .sorted()
                .toList();
    }
}
