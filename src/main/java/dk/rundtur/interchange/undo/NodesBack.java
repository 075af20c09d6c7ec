package dk.rundtur.interchange.undo;

import dk.rundtur.graph.Row;
import dk.rundtur.graph.Statement;
import dk.rundtur.interchange.compare.Remembered;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Takes back what an import made and changed of one kind of node.
///
/// @param now tells which version nodes have
/// @param drop deletes those that nothing has come to
/// @param restore gives back what they said before
/// @param places makes links, by their types
record NodesBack(Statement now, Statement drop, Statement restore, Map<String, Statement> places) {

    static final NodesBack PEOPLE = of("people", Map.of("WORKS_FOR", "place-people"));
    static final NodesBack ORGANISATIONS =
            of("organisations", Map.of("PART_OF", "place-organisations"));
    static final NodesBack COMPETENCES =
            of(
                    "competences",
                    Map.of("IN_CORNER", "place-in-corners", "NARROWER_THAN", "place-below"));

    private static NodesBack of(String nodes, Map<String, String> places) {
        Map<String, Statement> statements = new HashMap<>();
        places.forEach(
                (type, file) -> statements.put(type, Statement.named("interchange/" + file)));
        return new NodesBack(
                Statement.named("interchange/undo-" + nodes + "-now"),
                Statement.named("interchange/undo-" + nodes + "-drop"),
                Statement.named("interchange/undo-" + nodes + "-restore"),
                statements);
    }

    void take(Tally tally, List<Remembered> nodes) {
        Map<String, Integer> versions = new HashMap<>();
        List<String> ids = nodes.stream().map(Remembered::id).toList();
        for (Row row : tally.list(now, "ids", ids)) {
            versions.put(row.text("id"), row.count("version"));
        }
        List<Remembered> same = new ArrayList<>();
        for (Remembered node : nodes) {
            if (Integer.valueOf(node.versions().after()).equals(versions.get(node.id()))) {
                same.add(node);
            } else {
                tally.leave(node);
            }
        }
        drop(tally, Tally.made(same));
        restore(tally, Tally.changed(same));
    }

    /// Those below others go before them, so the database is asked until no more go.
    private void drop(Tally tally, List<Remembered> made) {
        Set<String> gone = new HashSet<>();
        int before = -1;
        while (gone.size() > before && gone.size() < made.size()) {
            before = gone.size();
            List<String> open =
                    made.stream().map(Remembered::id).filter(id -> !gone.contains(id)).toList();
            for (Row row : tally.list(drop, "ids", open)) {
                gone.add(row.text("id"));
            }
        }
        made.stream().filter(node -> !gone.contains(node.id())).forEach(tally::leave);
    }

    private void restore(Tally tally, List<Remembered> changed) {
        List<Map<String, ?>> rows = new ArrayList<>();
        Map<Statement, List<Map<String, ?>>> links = new HashMap<>();
        for (Remembered node : changed) {
            Map<String, @Nullable Object> before = Tally.before(node);
            List<String> ends = new ArrayList<>();
            places.forEach((type, place) -> {
                if (before.containsKey(type)) {
                    Object target = before.remove(type);
                    ends.add(type);
                    if (target != null) {
                        links.computeIfAbsent(place, _ -> new ArrayList<>())
                                .add(Map.of("id", node.id(), "target", target));
                    }
                }
            });
            rows.add(Map.of("id", node.id(), "before", before, "ends", ends));
        }
        tally.rows(restore, rows);
        links.forEach(tally::rows);
    }
}
