package dk.rundtur.interchange.undo;

import dk.rundtur.graph.Row;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.interchange.compare.Remembered;
import dk.rundtur.interchange.compare.Remembered.Versions;

import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Taking an import back gives what it changed a new version, though it says what it said before.
/// The memory of earlier imports is told so, or they would take it for changed by others and leave
/// it when they are taken back in turn.
final class EarlierImports {

    private static final Statement OTHERS = Statement.named("interchange/imports-others");
    private static final Statement READ = Statement.named("interchange/import-portion-read");
    private static final Statement WRITE = Statement.named("interchange/import-portion-write");
    private static final List<NodesBack> KINDS =
            List.of(NodesBack.PEOPLE, NodesBack.ORGANISATIONS, NodesBack.COMPETENCES);

    private EarlierImports() {}

    /// Tells all imports but `id`.
    ///
    /// @param asBefore nodes that are as they were, with the versions they had then
    static void tell(Unit unit, String id, Map<String, Integer> asBefore) {
        List<Row> portions =
                asBefore.isEmpty()
                        ? List.of()
                        : unit.list(OTHERS, Map.of("id", id), portion -> portion);
        if (portions.isEmpty()) {
            return;
        }
        Map<String, Integer> now = now(unit, asBefore);
        for (Row portion : portions) {
            var which = Map.of("id", portion.text("id"), "position", portion.count("position"));
            List<String> entries = new ArrayList<>();
            unit.list(READ, which, row -> entries.addAll(row.texts("entries")));
            List<String> told = new ArrayList<>();
            for (Remembered entry : ImportMemory.read(entries)) {
                told.add(JsonMapper.shared().writeValueAsString(told(entry, asBefore, now)));
            }
            if (!told.equals(entries)) {
                Map<String, Object> written = new HashMap<>(which);
                written.put("entries", told);
                unit.run(WRITE, written);
            }
        }
    }

    private static Remembered told(
            Remembered entry, Map<String, Integer> asBefore, Map<String, Integer> now) {
        Versions versions = entry.versions();
        String node = entry.thing().id();
        Integer version = now.get(node);
        if (version == null || !Integer.valueOf(versions.after()).equals(asBefore.get(node))) {
            return entry;
        }
        return entry.leaving(new Versions(versions.before(), version));
    }

    private static Map<String, Integer> now(Unit unit, Map<String, Integer> asBefore) {
        var tally = new Tally(unit);
        Map<String, Integer> now = new HashMap<>();
        for (NodesBack kind : KINDS) {
            for (Row row : tally.list(kind.now(), "ids", List.copyOf(asBefore.keySet()))) {
                now.put(row.text("id"), row.count("version"));
            }
        }
        return now;
    }
}
