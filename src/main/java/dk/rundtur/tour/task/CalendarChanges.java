package dk.rundtur.tour.task;

import dk.rundtur.access.Token;
import dk.rundtur.access.Viewer;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Statement;

import org.springframework.stereotype.Component;

import java.util.Locale;
import java.util.Map;

/// Opens and closes the calendars that people subscribe to.
@Component
public class CalendarChanges {

    private static final Statement OPEN = Statement.named("tour/task/calendar-open");
    private static final Statement CLOSE = Statement.named("tour/task/calendar-close");

    /// A calendar just opened, and its address, to be shown once.
    record Opened(Calendars.Feed feed, String path) {

        /// Hidden, since texts of records end up in logs.
        @Override
        public String toString() {
            return "Opened[hidden]";
        }
    }

    private final Graph graph;

    CalendarChanges(Graph graph) {
        this.graph = graph;
    }

    /// Opens the viewer's calendar under a new address; the former address stops working.
    Opened open(boolean withNames, Locale language, Viewer viewer) {
        Token token = Token.random();
        var parameters =
                Map.of(
                        "user", viewer.id(),
                        "hash", token.hash(),
                        "withNames", withNames,
                        "language", language.getLanguage());
        Calendars.Feed feed =
                graph.write(unit -> unit.list(OPEN, parameters, Calendars.Feed::from).getFirst());
        return new Opened(feed, "/api/calendar/" + token.secret() + ".ics");
    }

    void close(Viewer viewer) {
        graph.write(unit -> {
            unit.run(CLOSE, Map.of("user", viewer.id()));
            return viewer;
        });
    }
}
