package dk.rundtur.interchange.undo;

import dk.rundtur.graph.Ids;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.interchange.compare.Remembered;

import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Keeps beside the graph, for a day, what an import made and changed. Thousands of things lie in
/// one node, so that an import writes little more than it did.
public final class ImportMemory {

    private static final Statement FORGET_OLD = Statement.named("interchange/imports-old-forget");
    private static final Statement REMEMBER = Statement.named("interchange/import-remember");
    private static final Statement PORTION = Statement.named("interchange/import-portion");
    private static final int SIZE = 4_000;

    private ImportMemory() {}

    /// Remembers an import, and forgets those that can no longer be taken back.
    ///
    /// @return the id of the import
    public static String keep(Unit unit, String user, String source, List<Remembered> things) {
        unit.run(FORGET_OLD, Map.of());
        String id = Ids.IMPORT.next();
        Map<Remembered.Thing, Boolean> counted = Remembered.things(things);
        long created = counted.values().stream().filter(made -> made).count();
        unit.run(
                REMEMBER,
                Map.of(
                        "id", id,
                        "user", user,
                        "source", source,
                        "created", created,
                        "updated", counted.size() - created));
        List<String> entries = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) {
            entries.add(JsonMapper.shared().writeValueAsString(things.get(i)));
            if (entries.size() == SIZE || i == things.size() - 1) {
                unit.run(PORTION, Map.of("id", id, "position", i, "entries", entries));
                entries = new ArrayList<>();
            }
        }
        return id;
    }

    static List<Remembered> read(List<String> entries) {
        return entries.stream()
                .map(entry -> JsonMapper.shared().readValue(entry, Remembered.class))
                .toList();
    }
}
