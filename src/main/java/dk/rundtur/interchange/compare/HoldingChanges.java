package dk.rundtur.interchange.compare;

import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.interchange.entry.Entry.HoldingEntry;
import dk.rundtur.interchange.entry.Fault;
import dk.rundtur.interchange.entry.ReadFile;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// Plans what becomes of the file that says who holds which competences.
public final class HoldingChanges {

    private static final Statement STORED = Statement.named("interchange/stored-holdings");
    private static final Statement SAVE = Statement.named("interchange/save-holdings");

    private record Pair(String person, String competence) {}

    private final StoredNodes people;
    private final StoredNodes competences;
    private final FileChanges plan;
    private final Map<Pair, Map<String, @Nullable Object>> stored = new HashMap<>();
    private final Set<Pair> said = new HashSet<>();

    private HoldingChanges(StoredNodes people, StoredNodes competences, FileChanges plan) {
        this.people = people;
        this.competences = competences;
        this.plan = plan;
    }

    public static FileChanges of(
            Unit unit, ReadFile<HoldingEntry> file, StoredNodes people, StoredNodes competences) {
        var entries = file.entries();
        people.look(entries.stream().map(HoldingEntry::person).toList());
        competences.look(entries.stream().map(HoldingEntry::competence).toList());
        var holdings = new HoldingChanges(people, competences, new FileChanges(file));
        holdings.look(unit, file);
        new Said(people).inOrder(entries, HoldingEntry::person).forEach(holdings::compare);
        return holdings.plan;
    }

    private void look(Unit unit, ReadFile<HoldingEntry> file) {
        Set<String> known = new LinkedHashSet<>();
        for (HoldingEntry entry : file.entries()) {
            StoredNodes.Stored person = people.storedOrNull(entry.person());
            if (person != null) {
                known.add(person.id());
            }
        }
        Portions.of(
                known,
                batch ->
                        unit.list(
                                STORED,
                                Map.of("ids", batch),
                                row ->
                                        stored.put(
                                                new Pair(
                                                        row.text("person"), row.text("competence")),
                                                row.values("known"))));
    }

    private void compare(HoldingEntry entry) {
        if (people.held(entry.person())) {
            plan.countHeld();
            return;
        }
        String person = people.idOrNull(entry.person());
        String competence = competences.idOrNull(entry.competence());
        if (person == null) {
            plan.refuse(entry.line(), "person_id", Fault.UNKNOWN_ID, entry.person());
        } else if (competence == null) {
            plan.refuse(entry.line(), "competence_id", Fault.UNKNOWN_ID, entry.competence());
        } else if (sensitive(entry.competence())) {
            plan.refuse(
                    entry.line(),
                    "competence_id",
                    Fault.SENSITIVE,
                    competences.nameOf(entry.competence()));
        } else {
            compare(person, competence, entry);
        }
    }

    /// Only people themselves can say that they hold it, and only in a network.
    private boolean sensitive(String externalId) {
        StoredNodes.Stored competence = competences.storedOrNull(externalId);
        return competence != null && competence.sensitive();
    }

    private String what(HoldingEntry entry) {
        return people.nameOf(entry.person()) + ": " + competences.nameOf(entry.competence());
    }

    private void compare(String person, String competence, HoldingEntry entry) {
        boolean first = said.add(new Pair(person, competence));
        if (!first && people.former(entry.person())) {
            plan.countUnchanged();
            return;
        }
        var known = Told.of("level", entry.level(), "source", entry.source());
        Map<String, @Nullable Object> held = stored.get(new Pair(person, competence));
        Map<String, Object> news = held == null ? known : Told.news(known, held);
        if (held == null) {
            plan.created(entry.line(), what(entry), () -> Told.fields(known, Map.of()));
        } else if (news.isEmpty()) {
            plan.countUnchanged();
            return;
        } else {
            plan.updated(entry.line(), what(entry), () -> Told.fields(news, held));
        }
        plan.remember(
                Told.remembered(
                        Remembered.Kind.HOLDING,
                        person + " " + competence,
                        what(entry),
                        news,
                        held));
        plan.write(SAVE, Map.of("person", person, "competence", competence, "known", news));
    }
}
