package dk.rundtur.interchange.compare;

import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.id.PersonId;
import dk.rundtur.interchange.entry.Entry.TieEntry;
import dk.rundtur.interchange.entry.Fault;
import dk.rundtur.interchange.entry.ReadFile;
import dk.rundtur.people.Tie;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Plans what becomes of the file that says who knows whom.
public final class TieChanges {

    private static final Statement STORED = Statement.named("interchange/stored-ties");
    private static final Statement SAVE = Statement.named("interchange/save-ties");

    /// One tie, from as many rows as there are about it.
    private record Pair(String id, String first, String second, boolean fresh) {}

    private final StoredNodes people;
    private final FileChanges plan;
    private final Map<Pair, TieEntry> ties = new LinkedHashMap<>();
    private final Map<String, Map<String, @Nullable Object>> stored = new HashMap<>();

    private TieChanges(StoredNodes people, FileChanges plan) {
        this.people = people;
        this.plan = plan;
    }

    public static FileChanges of(Unit unit, ReadFile<TieEntry> file, StoredNodes people) {
        people.look(file.entries().stream().map(TieEntry::from).toList());
        people.look(file.entries().stream().map(TieEntry::to).toList());
        var ties = new TieChanges(people, new FileChanges(file));
        file.entries().forEach(ties::place);
        ties.look(unit);
        ties.ties.forEach(ties::compare);
        return ties.plan;
    }

    private void place(TieEntry entry) {
        if (people.held(entry.from()) || people.held(entry.to())) {
            plan.countHeld();
            return;
        }
        String from = people.idOrNull(entry.from());
        String to = people.idOrNull(entry.to());
        if (from == null) {
            plan.refuse(entry.line(), "from_id", Fault.UNKNOWN_ID, entry.from());
        } else if (to == null) {
            plan.refuse(entry.line(), "to_id", Fault.UNKNOWN_ID, entry.to());
        } else if (from.equals(to)) {
            // Both ids are of records that have been merged: what they said of one another is no
            // news.
            plan.countUnchanged();
        } else {
            boolean fresh = people.fresh(entry.from()) || people.fresh(entry.to());
            boolean ascending = from.compareTo(to) < 0;
            var pair =
                    new Pair(
                            Tie.id(new PersonId(from), new PersonId(to)),
                            ascending ? from : to,
                            ascending ? to : from,
                            fresh);
            TieEntry before = ties.put(pair, entry);
            if (before != null) {
                ties.put(pair, MergedTie.of(before, entry));
                plan.countUnchanged();
            }
        }
    }

    private void look(Unit unit) {
        List<String> ids = new ArrayList<>();
        for (Pair pair : ties.keySet()) {
            if (!pair.fresh()) {
                ids.add(pair.id());
            }
        }
        Portions.of(
                ids,
                batch ->
                        unit.list(
                                STORED,
                                Map.of("ids", batch),
                                row -> stored.put(row.text("id"), row.values("known"))));
    }

    private String what(TieEntry entry) {
        return people.nameOf(entry.from()) + " – " + people.nameOf(entry.to());
    }

    private void compare(Pair pair, TieEntry entry) {
        var known =
                Told.of(
                        "strength", entry.strength(),
                        "kind", entry.kind(),
                        "source", entry.source(),
                        "toldOn", entry.toldOn(),
                        "mayMentionName", entry.mayMentionName());
        Map<String, @Nullable Object> before = stored.get(pair.id());
        Map<String, Object> news = before == null ? known : Told.news(known, before);
        if (before == null) {
            plan.created(entry.line(), what(entry), () -> Told.fields(known, Map.of()));
        } else if (news.isEmpty()) {
            plan.countUnchanged();
            return;
        } else {
            plan.updated(entry.line(), what(entry), () -> Told.fields(news, before));
        }
        plan.remember(Told.remembered(Remembered.Kind.TIE, pair.id(), what(entry), news, before));
        plan.write(
                SAVE,
                Map.of(
                        "id", pair.id(),
                        "first", pair.first(),
                        "second", pair.second(),
                        "known", news));
    }
}
