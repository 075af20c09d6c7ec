package dk.rundtur.interchange.undo;

import dk.rundtur.graph.Row;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.interchange.compare.Remembered;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What is taken back and what stays, counted while the statements run in batches.
final class Tally {

    private static final int SIZE = 4_000;

    private final Unit unit;
    private final List<Remembered> left = new ArrayList<>();
    private int removed;
    private int restored;

    Tally(Unit unit) {
        this.unit = unit;
    }

    ImportUndone undone() {
        List<String> labels = left.stream().map(Remembered::label).distinct().toList();
        return new ImportUndone(removed, restored, left.size(), labels);
    }

    static List<Remembered> made(List<Remembered> things) {
        return things.stream().filter(thing -> thing.before() == null).toList();
    }

    static List<Remembered> changed(List<Remembered> things) {
        return things.stream().filter(thing -> thing.before() != null).toList();
    }

    /// What it was before; days as such.
    static Map<String, @Nullable Object> before(Remembered thing) {
        Map<String, @Nullable Object> before = new HashMap<>();
        Objects.requireNonNullElse(thing.before(), Map.<String, Object>of())
                .forEach((name, value) ->
                        before.put(
                                name,
                                name.equals("toldOn") && value != null
                                        ? LocalDate.parse(value.toString())
                                        : value));
        return before;
    }

    void leave(Remembered thing) {
        left.add(thing);
    }

    void countRemoved(int more) {
        removed += more;
    }

    void countRestored(int more) {
        restored += more;
    }

    void rows(Statement statement, List<? extends Map<String, ?>> rows) {
        list(statement, "rows", rows);
    }

    List<Row> list(Statement statement, String parameter, List<?> values) {
        List<Row> rows = new ArrayList<>();
        for (int from = 0; from < values.size(); from += SIZE) {
            List<?> some = values.subList(from, Math.min(values.size(), from + SIZE));
            rows.addAll(unit.list(statement, Map.of(parameter, some), row -> row));
        }
        return rows;
    }
}
