package dk.rundtur.tour.workshop;

import dk.rundtur.access.Token;
import dk.rundtur.access.Viewer;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Ids;
import dk.rundtur.graph.Parameters;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.outcome.Outcome;
import dk.rundtur.outcome.Problem;
import dk.rundtur.outcome.ProblemCode;
import dk.rundtur.tour.Tour;
import dk.rundtur.web.Check;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Writes broad invitations.
@Component
public class WorkshopChanges {

    private static final Statement SAVE = Statement.named("tour/workshop/workshop-save");
    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");

    /// Letters and digits of a public address; nobody guesses it, and it fits on a poster.
    private static final int CODE = 12;

    private final Graph graph;

    WorkshopChanges(Graph graph) {
        this.graph = graph;
    }

    Outcome<Workshop> create(Workshop.New workshop, Viewer viewer) {
        String id = Ids.WORKSHOP.next();
        String code = Token.random().secret().replaceAll("[-_]", "x").substring(0, CODE);
        return graph.change(unit ->
                Tour.on(
                        unit,
                        workshop.network(),
                        viewer,
                        tour -> save(unit, tour, id, code, workshop.fields(), viewer)));
    }

    Outcome<Workshop> change(Workshop.Change change, Viewer viewer) {
        return graph.change(unit -> {
            Optional<Workshop> seen = Workshops.find(unit, change.id(), viewer);
            return seen.isEmpty()
                    ? Outcome.refused(Problem.at("id", ProblemCode.UNKNOWN_INVITATION))
                    : Tour.on(
                            unit,
                            seen.get().network(),
                            viewer,
                            tour -> change(unit, tour, change, viewer));
        });
    }

    private static Outcome<Workshop> change(
            Unit unit, Tour tour, Workshop.Change change, Viewer viewer) {
        Workshop before = Workshops.find(unit, change.id(), viewer).orElseThrow();
        return before.version() == change.version()
                ? save(unit, tour, before.id(), before.code(), change.fields(), viewer)
                : Outcome.refused(Problem.at("version", ProblemCode.CHANGED_MEANWHILE));
    }

    private static Outcome<Workshop> save(
            Unit unit, Tour tour, String id, String code, Workshop.Fields fields, Viewer viewer) {
        Check check = new Check();
        Map<String, @Nullable Object> properties = checked(check, tour, fields);
        if (!check.passed()) {
            return Outcome.refused(check.problems());
        }
        unit.run(
                SAVE,
                Map.of(
                        "id",
                        id,
                        "network",
                        tour.network(),
                        "code",
                        code,
                        "properties",
                        properties));
        return Outcome.done(Workshops.find(unit, id, viewer).orElseThrow());
    }

    private static Map<String, @Nullable Object> checked(
            Check check, Tour tour, Workshop.Fields fields) {
        String time = fields.time();
        check.require(time == null || TIME.matcher(time).matches(), "time", ProblemCode.NOT_A_TIME);
        check.require(time == null || fields.on() != null, "time", ProblemCode.TIME_WITHOUT_DAY);
        if (fields.on() != null) {
            tour.checkStarted(check, fields.on());
        }
        return Parameters.of(
                "title", check.name("title", fields.title()),
                "text", check.text("text", fields.text()),
                "on", fields.on(),
                "time", time,
                "place", check.line("place", fields.place()),
                "open", fields.open());
    }
}
