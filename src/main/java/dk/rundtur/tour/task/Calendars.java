package dk.rundtur.tour.task;

import static java.util.stream.Collectors.toMap;

import dk.rundtur.access.Token;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Row;
import dk.rundtur.graph.Statement;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.people.People;
import dk.rundtur.tour.meeting.Goer;

import org.springframework.stereotype.Component;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The calendars that people subscribe to with the program of their choice. Each has a secret
/// address of its own, which can be closed; the database knows its hash alone.
@Component
public class Calendars {

    private static final Statement OF_USER = Statement.named("tour/task/calendar-of-user");
    private static final Statement BY_HASH = Statement.named("tour/task/calendar-by-hash");

    /// A calendar that somebody has opened.
    ///
    /// @param withNames whether it says whom one is to meet; else only where and when
    public record Feed(OffsetDateTime createdAt, boolean withNames) {

        static Feed from(Row row) {
            return new Feed(row.moment("createdAt"), row.flag("withNames"));
        }
    }

    /// What stands in a calendar.
    ///
    /// @param names the names to show, by person; none when it shows none
    record Content(
            List<Task> tasks,
            Map<String, String> networks,
            Map<PersonId, String> names,
            Locale language) {}

    private final Graph graph;
    private final Tasks tasks;
    private final People people;

    Calendars(Graph graph, Tasks tasks, People people) {
        this.graph = graph;
        this.tasks = tasks;
        this.people = people;
    }

    Optional<Feed> find(String user) {
        return graph.find(OF_USER, Map.of("user", user), Feed::from);
    }

    /// What stands in the calendar with this secret: the tasks that have a day and are its owner's.
    Optional<Content> content(String secret) {
        return graph.find(BY_HASH, Map.of("hash", new Token(secret).hash()), this::content);
    }

    private Content content(Row row) {
        Map<String, String> networks = new LinkedHashMap<>();
        List<Task> mine = new ArrayList<>();
        collect(row.ids("led", NetworkId::new), Goer.CO_DRIVER, networks, mine);
        collect(row.ids("coDriven", NetworkId::new), Goer.LEADER, networks, mine);
        return new Content(
                mine.stream().sorted(Task.URGENCY).toList(),
                networks,
                row.flag("withNames") ? names(mine) : Map.of(),
                Locale.of(row.text("language")));
    }

    private void collect(
            Collection<NetworkId> ids,
            Goer notMine,
            Map<String, String> networks,
            List<Task> mine) {
        tasks.ofNetworks(ids)
                .forEach((network, all) ->
                        all.stream()
                                .filter(task -> task.due() != null && task.who() != notMine)
                                .filter(task -> !networks.containsKey(task.id()))
                                .forEach(task -> {
                                    networks.put(task.id(), network.value());
                                    mine.add(task);
                                }));
    }

    private Map<PersonId, String> names(List<Task> mine) {
        List<PersonId> ids = mine.stream().map(Task::person).distinct().toList();
        return people.byId(ids).values().stream()
                .collect(toMap(person -> person.id(), person -> person.name()));
    }
}
