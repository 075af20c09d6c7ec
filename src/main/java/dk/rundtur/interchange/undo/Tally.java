package dk.rundtur.interchange.undo;

import static java.util.stream.Collectors.toSet;

import dk.rundtur.graph.Row;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.interchange.compare.Remembered;
import dk.rundtur.interchange.compare.Remembered.Thing;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// What is taken back and what stays, counted while the statements run in batches.
final class Tally {

    private static final int SIZE = 4_000;

    private final Unit unit;
    private final List<Remembered> left = new ArrayList<>();
    private final Set<String> touched = new HashSet<>();

    Tally(Unit unit) {
        this.unit = unit;
    }

    /// Of `all` that the import made or changed, each thing goes, is as before, or stays.
    ImportUndone undone(List<Remembered> all) {
        List<String> labels = left.stream().map(Remembered::label).distinct().toList();
        Map<Thing, Boolean> things = Remembered.things(all);
        Set<Thing> stays = stays();
        things.keySet().removeAll(stays);
        int removed = (int) things.values().stream().filter(made -> made).count();
        return new ImportUndone(removed, things.size() - removed, stays.size(), labels);
    }

    /// The nodes of `all` that are again as they were before the import, with the versions that
    /// they had then.
    Map<String, Integer> asBefore(List<Remembered> all) {
        Set<Thing> stays = stays();
        Map<String, Integer> versions = new HashMap<>();
        for (Remembered one : all) {
            int before = one.versions().before();
            if (before > 0 && !stays.contains(one.thing())) {
                versions.merge(one.thing().id(), before, Math::min);
            }
        }
        touched.forEach(versions::remove);
        return versions;
    }

    private Set<Thing> stays() {
        return left.stream().map(Remembered::thing).collect(toSet());
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

    /// Notes a node that others have changed, though not what is taken back of it.
    void touched(String id) {
        touched.add(id);
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
