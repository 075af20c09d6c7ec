package dk.rundtur.interchange;

import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.interchange.reading.Entry.HoldingEntry;
import dk.rundtur.interchange.reading.Fault;
import dk.rundtur.interchange.reading.ReadFile;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// Plans what becomes of the file that says who holds which competences.
final class HoldingPlan {

    private static final Statement STORED = Statement.named("interchange/stored-holdings");
    private static final Statement SAVE = Statement.named("interchange/save-holdings");

    private record Pair(String person, String competence) {}

    private final Nodes people;
    private final Nodes competences;
    private final Plan plan;
    private final Map<Pair, Map<String, @Nullable Object>> stored = new HashMap<>();
    private final Set<Pair> said = new HashSet<>();

    private HoldingPlan(Nodes people, Nodes competences, Plan plan) {
        this.people = people;
        this.competences = competences;
        this.plan = plan;
    }

    static Plan of(Unit unit, ReadFile<HoldingEntry> file, Nodes people, Nodes competences) {
        var entries = file.entries();
        people.look(entries.stream().map(HoldingEntry::person).toList());
        competences.look(entries.stream().map(HoldingEntry::competence).toList());
        var holdings = new HoldingPlan(people, competences, new Plan(file));
        holdings.look(unit, file);
        new Said(people).inOrder(entries, HoldingEntry::person).forEach(holdings::compare);
        return holdings.plan;
    }

    private void look(Unit unit, ReadFile<HoldingEntry> file) {
        Set<String> known = new LinkedHashSet<>();
        for (HoldingEntry entry : file.entries()) {
            Nodes.Stored person = people.find(entry.person());
            if (person != null) {
                known.add(person.id());
            }
        }
        Batches.of(
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
        String person = people.findId(entry.person());
        String competence = competences.findId(entry.competence());
        if (person == null) {
            plan.refuse(entry.line(), "person_id", Fault.UNKNOWN_ID, entry.person());
        } else if (competence == null) {
            plan.refuse(entry.line(), "competence_id", Fault.UNKNOWN_ID, entry.competence());
        } else {
            compare(person, competence, entry);
        }
    }

    private void compare(String person, String competence, HoldingEntry entry) {
        boolean first = said.add(new Pair(person, competence));
        if (!first && people.former(entry.person())) {
            plan.countUnchanged();
            return;
        }
        var known = Known.of("level", entry.level(), "source", entry.source());
        Map<String, @Nullable Object> held = stored.get(new Pair(person, competence));
        Map<String, Object> news = held == null ? known : Known.news(known, held);
        if (held == null) {
            plan.countCreated();
        } else if (news.isEmpty()) {
            plan.countUnchanged();
            return;
        } else {
            plan.countUpdated();
        }
        plan.write(SAVE, Map.of("person", person, "competence", competence, "known", news));
    }
}
