package dk.rundtur.merge;

import dk.rundtur.access.Viewer;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Ids;
import dk.rundtur.graph.Row;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.id.PersonId;
import dk.rundtur.outcome.Outcome;
import dk.rundtur.outcome.Problem;
import dk.rundtur.outcome.ProblemCode;
import dk.rundtur.people.Person;
import dk.rundtur.web.Check;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Makes one record of two. What both were like, and what the merge itself left, is kept beside the
/// graph for a day, so that it can be taken back; see [MergeUndo].
@Component
public class MergeChanges {

    private static final Statement LOCK = Statement.named("merge/people-lock");
    private static final Statement BEGIN = Statement.named("merge/merge-begin");
    private static final Statement KEEP_BONDS = Statement.named("merge/bonds-keep");
    private static final Statement MOVE = Statement.named("merge/bonds-move");
    private static final Statement COMBINE = Statement.named("merge/bonds-combine");
    private static final Statement DROP = Statement.named("merge/bonds-drop");
    private static final Statement MOVE_MEMORY = Statement.named("merge/memory-move");
    private static final Statement ABSORB = Statement.named("merge/person-absorb");
    private static final Statement FORGET_OLD = Statement.named("merge/merges-old-forget");
    private static final Statement OF_VIEWER = Statement.named("merge/merges-of-viewer");
    private static final Statement NOT_SAME = Statement.named("merge/not-same");

    /// The most merges of a day that are listed.
    private static final int MOST = 50;

    /// Two people before a merge, and what it would do.
    record Preview(Person keep, Person other, List<Clue> clues, JoinedBonds joined) {}

    /// A merge that was made.
    record Made(String merge, Person person) {}

    private final Graph graph;
    private final Clock clock;

    MergeChanges(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /// What a merge would do; changes nothing.
    Outcome<Preview> preview(String keep, String other, Viewer viewer) {
        return graph.read(unit ->
                Two.with(
                        unit,
                        keep,
                        other,
                        viewer,
                        two ->
                                Outcome.done(
                                        new Preview(
                                                two.keep(),
                                                two.other(),
                                                Duplicates.clues(unit, two.keep(), two.other()),
                                                two.joined(false)))));
    }

    /// Makes one record of two.
    Outcome<Made> merge(PersonMerge merge, Viewer viewer) {
        return graph.change(unit -> {
            unit.run(
                    LOCK,
                    Map.of("people", Stream.of(merge.keep(), merge.other()).sorted().toList()));
            return Two.with(
                    unit,
                    merge.keep(),
                    merge.other(),
                    viewer,
                    two -> merge(unit, two, merge, viewer));
        });
    }

    private static Outcome<Made> merge(Unit unit, Two two, PersonMerge merge, Viewer viewer) {
        Check check = new Check();
        fresh(check, "keepVersion", merge.keepVersion(), two.keep());
        fresh(check, "otherVersion", merge.otherVersion(), two.other());
        if (!check.passed()) {
            return Outcome.refused(check.problems());
        }
        JoinedBonds joined = two.joined(merge.taken().contains(PersonMerge.Part.ORGANISATION));
        String id = Ids.MERGE.next();
        unit.run(FORGET_OLD, Map.of());
        remember(unit, id, two, joined, viewer);
        keep(unit, id, "LEFT_AS", two.keep(), join(unit, two, joined));
        unit.run(MOVE_MEMORY, Map.of("merge", id, "from", two.other().id(), "to", two.keep().id()));
        Row row =
                unit.list(
                                ABSORB,
                                Map.of(
                                        "merge", id,
                                        "keep", two.keep().id(),
                                        "other", two.other().id(),
                                        "take", merge.takenProperties()),
                                found -> found)
                        .getFirst();
        return Outcome.done(new Made(id, Person.from(row.row("person"))));
    }

    private static void fresh(Check check, String field, @Nullable Integer version, Person person) {
        check.require(
                version == null || version == person.version(),
                field,
                ProblemCode.CHANGED_MEANWHILE);
    }

    private static void remember(Unit unit, String id, Two two, JoinedBonds joined, Viewer viewer) {
        int bonds =
                joined.touched().size()
                        + two.lost().size()
                        + joined.moved().size()
                        + joined.combined().size();
        unit.run(
                BEGIN,
                Map.of(
                        "id", id,
                        "keep", two.keep().id(),
                        "other", two.other().id(),
                        "viewer", viewer.id(),
                        "bonds", bonds));
        keep(unit, id, "KEPT", two.keep(), elements(joined.touched()));
        keep(unit, id, "LOST", two.other(), elements(two.lost()));
    }

    /// Ties everything to the record that stays; answers the bonds that this made or changed.
    private static List<String> join(Unit unit, Two two, JoinedBonds joined) {
        PersonId keep = two.keep().id();
        PersonId other = two.other().id();
        drop(unit, other, joined.ended(two.lost()));
        drop(unit, keep, joined.replaced());
        var moves = Map.of("from", other, "to", keep, "bonds", joined.movedTo(keep));
        List<String> left = new ArrayList<>(unit.list(MOVE, moves, row -> row.text("element")));
        Map<String, Map<String, @Nullable Object>> together = new HashMap<>();
        joined.combined().forEach((bond, both) -> together.put(bond.element(), both));
        unit.run(COMBINE, Map.of("person", keep, "bonds", together));
        left.addAll(together.keySet());
        return left;
    }

    private static void drop(Unit unit, PersonId person, List<Bond> bonds) {
        unit.run(DROP, Map.of("person", person, "bonds", elements(bonds)));
    }

    private static void keep(
            Unit unit, String merge, String side, Person person, List<String> bonds) {
        unit.run(
                KEEP_BONDS,
                Map.of("merge", merge, "side", side, "person", person.id(), "bonds", bonds));
    }

    private static List<String> elements(List<Bond> bonds) {
        return bonds.stream().map(Bond::element).toList();
    }

    /// The merges of the last day that the viewer may take back, newest first.
    List<Merge> list(Viewer viewer) {
        return graph.list(OF_VIEWER, Map.of("viewer", viewer.id(), "limit", MOST), Merge::from);
    }

    /// Notes that two records are of two people.
    Outcome<Person> distinguish(String one, String other) {
        if (one.equals(other)) {
            return Outcome.refused(Problem.at("other", ProblemCode.MERGE_SELF));
        }
        return graph.change(unit ->
                unit.find(
                                NOT_SAME,
                                Map.of("one", one, "other", other, "on", LocalDate.now(clock)),
                                row -> Person.from(row.row("person")))
                        .map(Outcome::done)
                        .orElseGet(() ->
                                Outcome.refused(Problem.at("other", ProblemCode.UNKNOWN_PERSON))));
    }
}
