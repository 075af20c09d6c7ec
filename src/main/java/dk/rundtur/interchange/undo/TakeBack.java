package dk.rundtur.interchange.undo;

import dk.rundtur.graph.Row;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.interchange.compare.Remembered;
import dk.rundtur.interchange.compare.Remembered.Kind;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Takes one import back: what it made goes, what it changed is as before. What others have changed
/// since, or built on, stays and is named.
final class TakeBack {

    private static final Statement TIES = Statement.named("interchange/stored-ties");
    private static final Statement TIES_DROP = Statement.named("interchange/undo-ties-drop");
    private static final Statement TIES_RESTORE = Statement.named("interchange/undo-ties-restore");
    private static final Statement HOLDINGS = Statement.named("interchange/stored-holdings");
    private static final Statement HOLDINGS_DROP =
            Statement.named("interchange/undo-holdings-drop");
    private static final Statement HOLDINGS_RESTORE =
            Statement.named("interchange/undo-holdings-restore");
    private static final Statement ALSO = Statement.named("interchange/undo-also");
    private static final Statement RELEASE = Statement.named("interchange/undo-release");

    private final Tally tally;
    private final List<Remembered> things;

    TakeBack(Unit unit, List<Remembered> things) {
        this.tally = new Tally(unit);
        this.things = things;
    }

    ImportUndone run() {
        ties(of(Kind.TIE));
        holdings(of(Kind.HOLDING));
        ids(ALSO, of(Kind.ALSO));
        NodesBack.PEOPLE.take(tally, of(Kind.PERSON));
        ids(RELEASE, of(Kind.RELEASED));
        NodesBack.COMPETENCES.take(tally, of(Kind.COMPETENCE));
        NodesBack.ORGANISATIONS.take(tally, of(Kind.ORGANISATION));
        return tally.undone(things);
    }

    /// The nodes that are again as they were before the import, with the versions they had then.
    Map<String, Integer> asBefore() {
        return tally.asBefore(things);
    }

    private List<Remembered> of(Kind kind) {
        return things.stream().filter(thing -> thing.kind() == kind).toList();
    }

    /// Takes back which ids files find people by. An id that has come to mean somebody else since
    /// stays theirs.
    private void ids(Statement back, List<Remembered> ids) {
        Map<String, Integer> versions = new HashMap<>();
        for (Row row : tally.list(back, "rows", ids.stream().map(Remembered::after).toList())) {
            versions.put(row.text("person") + " " + row.text("externalId"), row.count("version"));
        }
        Set<String> people = new HashSet<>();
        of(Kind.PERSON).forEach(person -> people.add(person.id()));
        for (Remembered id : ids) {
            Integer version = versions.get(id.id());
            if (version == null) {
                tally.leave(id);
            } else if (!people.contains(id.thing().id())
                    && id.versions().after() > 0
                    && version != id.versions().after()) {
                tally.touched(id.thing().id());
            }
        }
    }

    private void ties(List<Remembered> ties) {
        Map<String, Map<String, @Nullable Object>> now = new HashMap<>();
        for (Row row : tally.list(TIES, "ids", ties.stream().map(Remembered::id).toList())) {
            now.put(row.text("id"), row.values("known"));
        }
        List<Remembered> same = asLeft(ties, now);
        tally.list(TIES_DROP, "ids", Tally.made(same).stream().map(Remembered::id).toList());
        tally.rows(
                TIES_RESTORE,
                Tally.changed(same).stream()
                        .<Map<String, ?>>map(
                                tie -> Map.of("id", tie.id(), "before", Tally.before(tie)))
                        .toList());
    }

    private void holdings(List<Remembered> holdings) {
        Map<String, Map<String, @Nullable Object>> now = new HashMap<>();
        Set<String> people = new HashSet<>();
        holdings.forEach(holding -> people.add(holding.id().split(" ", 2)[0]));
        for (Row row : tally.list(HOLDINGS, "ids", List.copyOf(people))) {
            now.put(row.text("person") + " " + row.text("competence"), row.values("known"));
        }
        List<Remembered> same = asLeft(holdings, now);
        tally.rows(HOLDINGS_DROP, Tally.made(same).stream().map(TakeBack::holding).toList());
        tally.rows(HOLDINGS_RESTORE, Tally.changed(same).stream().map(TakeBack::holding).toList());
    }

    private static Map<String, ?> holding(Remembered holding) {
        String[] ids = holding.id().split(" ", 2);
        return Map.of("person", ids[0], "competence", ids[1], "before", Tally.before(holding));
    }

    /// Those that are as the import left them; the others stay.
    private List<Remembered> asLeft(
            List<Remembered> all, Map<String, Map<String, @Nullable Object>> now) {
        List<Remembered> same = new ArrayList<>();
        for (Remembered thing : all) {
            Map<String, @Nullable Object> found = now.get(thing.id());
            if (found != null && texts(found).equals(texts(thing.after()))) {
                same.add(thing);
            } else {
                tally.leave(thing);
            }
        }
        return same;
    }

    private static Map<String, String> texts(Map<String, ? extends @Nullable Object> values) {
        Map<String, String> texts = new HashMap<>();
        values.forEach((name, value) -> {
            if (value != null) {
                texts.put(name, value.toString());
            }
        });
        return texts;
    }
}
