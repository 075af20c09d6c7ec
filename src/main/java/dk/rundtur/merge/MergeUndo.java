package dk.rundtur.merge;

import dk.rundtur.access.Viewer;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Row;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.id.PersonId;
import dk.rundtur.outcome.Outcome;
import dk.rundtur.outcome.Problem;
import dk.rundtur.outcome.ProblemCode;
import dk.rundtur.people.People;
import dk.rundtur.people.Person;

import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Makes two records again of one that was merged within the last day. What the merge did must be
/// as it left it; what came to the person since stays with the record that was kept.
@Component
public class MergeUndo {

    private static final Statement OPEN = Statement.named("merge/merge-open");
    private static final Statement AS_LEFT = Statement.named("merge/bonds-as-left");
    private static final Statement DROP = Statement.named("merge/bonds-drop");
    private static final Statement PART = Statement.named("merge/people-part");
    private static final Statement RESTORE = Statement.named("merge/bonds-restore");
    private static final Statement RETURN_MEMORY = Statement.named("merge/memory-return");
    private static final Statement FORGET = Statement.named("merge/merge-forget");

    /// Types of bonds that have a word of their own in sentences.
    private static final Set<String> NAMED =
            Set.of("KNOWS", "HAS_COMPETENCE", "TAKES_PART_IN", "WORKS_FOR", "IS");

    /// The two records after a merge was taken back.
    record Parted(Person person, Person restored) {}

    private final Graph graph;

    MergeUndo(Graph graph) {
        this.graph = graph;
    }

    /// Takes a merge back.
    Outcome<Parted> undo(String merge, Viewer viewer) {
        return graph.change(unit ->
                unit.find(OPEN, Map.of("id", merge, "viewer", viewer.id()), row -> row)
                        .map(row -> undo(unit, merge, row))
                        .orElseGet(() ->
                                Outcome.refused(Problem.at("merge", ProblemCode.UNKNOWN_MERGE))));
    }

    private static Outcome<Parted> undo(Unit unit, String merge, Row row) {
        if (row.flag("merged")) {
            return Outcome.refused(Problem.general(ProblemCode.MERGE_UNDO_LATER_FIRST));
        }
        if (row.flag("changed")) {
            return Outcome.refused(Problem.general(ProblemCode.MERGE_UNDO_PERSON_CHANGED));
        }
        if (row.count("bonds") != row.count("remembered")) {
            return Outcome.refused(Problem.general(ProblemCode.MERGE_UNDO_SOMETHING_GONE));
        }
        List<String> left = new ArrayList<>();
        for (Row bond : unit.list(AS_LEFT, Map.of("merge", merge), found -> found)) {
            String element = bond.textOrNull("element");
            if (element == null) {
                return Outcome.refused(
                        Problem.general(
                                ProblemCode.MERGE_UNDO_BOND_CHANGED, word(bond.text("type"))));
            }
            left.add(element);
        }
        return Outcome.done(
                part(
                        unit,
                        merge,
                        row.id("person", PersonId::new),
                        row.id("lost", PersonId::new),
                        left));
    }

    private static DefaultMessageSourceResolvable word(String type) {
        return new DefaultMessageSourceResolvable(
                "merge.bond." + (NAMED.contains(type) ? type : "OTHER"));
    }

    private static Parted part(
            Unit unit, String merge, PersonId kept, PersonId lost, List<String> left) {
        unit.run(DROP, Map.of("person", kept, "bonds", left));
        unit.run(PART, Map.of("merge", merge));
        unit.run(RESTORE, Map.of("merge", merge, "side", "KEPT", "person", kept));
        unit.run(RESTORE, Map.of("merge", merge, "side", "LOST", "person", lost));
        unit.run(RETURN_MEMORY, Map.of("merge", merge, "from", kept, "to", lost));
        unit.run(FORGET, Map.of("id", merge));
        Map<PersonId, Person> people = People.byId(unit, List.of(kept, lost));
        return new Parted(
                Objects.requireNonNull(people.get(kept)), Objects.requireNonNull(people.get(lost)));
    }
}
