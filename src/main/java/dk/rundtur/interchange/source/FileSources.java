package dk.rundtur.interchange.source;

import dk.rundtur.access.Viewer;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Row;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/// The lists that there are, and the one to propose to whoever imports.
@Component
public class FileSources {

    private static final Statement LIST = Statement.named("interchange/sources");
    private static final Statement LATEST = Statement.named("interchange/source-latest");

    /// The most lists that one can choose from.
    private static final int MOST = 100;

    /// A list that was imported from.
    ///
    /// @param mine whether the viewer has imported from it
    public record Used(String name, @Nullable OffsetDateTime usedAt, boolean mine) {

        private static Used from(Row row) {
            return new Used(row.text("name"), row.momentOrNull("usedAt"), row.flag("mine"));
        }
    }

    /// What there is to choose from.
    ///
    /// @param suggested the one to propose
    public record Choice(String suggested, List<Used> sources) {

        /// Keeps its own copy.
        public Choice {
            sources = List.copyOf(sources);
        }
    }

    private final Graph graph;

    FileSources(Graph graph) {
        this.graph = graph;
    }

    Choice choice(Viewer viewer) {
        return graph.read(unit ->
                new Choice(
                        suggested(unit, viewer),
                        unit.list(LIST, Map.of("user", viewer.id(), "limit", MOST), Used::from)));
    }

    /// The list that the viewer imported from last; before the first time one in the viewer's own
    /// name, which is nobody else's.
    public String suggested(Viewer viewer) {
        return graph.read(unit -> suggested(unit, viewer));
    }

    private static String suggested(Unit unit, Viewer viewer) {
        Row row = unit.find(LATEST, Map.of("user", viewer.id()), found -> found).orElseThrow();
        String latest = row.textOrNull("latest");
        if (latest != null) {
            return latest;
        }
        String name = row.text("name");
        return FileSource.known(unit, name) ? name + " (" + row.text("email") + ")" : name;
    }
}
