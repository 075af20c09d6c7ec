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
        tally.rows(ALSO, of(Kind.ALSO).stream().map(Remembered::after).toList());
        NodesBack.PEOPLE.take(tally, of(Kind.PERSON));
        tally.rows(RELEASE, of(Kind.RELEASED).stream().map(Remembered::after).toList());
        NodesBack.COMPETENCES.take(tally, of(Kind.COMPETENCE));
        NodesBack.ORGANISATIONS.take(tally, of(Kind.ORGANISATION));
        return tally.undone();
    }

    private List<Remembered> of(Kind kind) {
        return things.stream().filter(thing -> thing.kind() == kind).toList();
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
        tally.countRemoved(Tally.made(same).size());
        tally.countRestored(Tally.changed(same).size());
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
