package dk.rundtur.interchange.undo;

import dk.rundtur.access.Viewer;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Row;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.interchange.compare.Remembered;
import dk.rundtur.outcome.Outcome;
import dk.rundtur.outcome.Problem;
import dk.rundtur.outcome.ProblemCode;

import org.springframework.stereotype.Component;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Takes back an import of the last day; see [TakeBack].
@Component
public class ImportUndo {

    private static final Statement TAKE_TURN = Statement.named("interchange/import-turn");
    private static final Statement OPEN = Statement.named("interchange/import-open");
    private static final Statement FORGET = Statement.named("interchange/import-forget");
    private static final Statement OF_VIEWER = Statement.named("interchange/imports-of-viewer");

    /// The most imports of a day that are listed.
    private static final int MOST = 50;

    /// An import of the last day.
    ///
    /// @param source the list that its files came from
    record Import(String id, String source, OffsetDateTime importedAt, int created, int updated) {

        private static Import from(Row row) {
            return new Import(
                    row.text("id"),
                    row.text("source"),
                    row.moment("importedAt"),
                    row.count("created"),
                    row.count("updated"));
        }

        /// The moment from which it can no longer be taken back.
        public OffsetDateTime undoableUntil() {
            return importedAt.plusDays(1);
        }
    }

    private final Graph graph;

    ImportUndo(Graph graph) {
        this.graph = graph;
    }

    /// The imports of the last day that the viewer may take back, newest first.
    List<Import> list(Viewer viewer) {
        return graph.list(OF_VIEWER, Map.of("viewer", viewer.id(), "limit", MOST), Import::from);
    }

    /// Takes an import back.
    Outcome<ImportUndone> undo(String id, Viewer viewer) {
        return graph.change(unit -> undo(unit, id, viewer));
    }

    /// Finds out what [#undo] would do, by doing it and rolling it back.
    Outcome<ImportUndone> preview(String id, Viewer viewer) {
        try {
            return graph.write(unit -> {
                throw new Tried(undo(unit, id, viewer));
            });
        } catch (Tried tried) {
            return tried.outcome;
        }
    }

    private static Outcome<ImportUndone> undo(Unit unit, String id, Viewer viewer) {
        unit.run(TAKE_TURN, Map.of());
        List<Remembered> things = new ArrayList<>();
        unit.list(
                OPEN,
                Map.of("id", id, "viewer", viewer.id()),
                row -> things.addAll(ImportMemory.read(row.texts("entries"))));
        if (things.isEmpty()) {
            return Outcome.refused(Problem.at("import", ProblemCode.UNKNOWN_IMPORT));
        }
        var back = new TakeBack(unit, things);
        ImportUndone undone = back.run();
        EarlierImports.tell(unit, id, back.asBefore());
        unit.run(FORGET, Map.of("id", id));
        return Outcome.done(undone);
    }

    private static final class Tried extends RuntimeException {

        private final transient Outcome<ImportUndone> outcome;

        Tried(Outcome<ImportUndone> outcome) {
            super("Tried", null, false, false);
            this.outcome = outcome;
        }
    }
}
