package dk.rundtur.merge;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dk.rundtur.access.Viewer;
import dk.rundtur.graph.Row;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.outcome.Outcome;
import dk.rundtur.outcome.Problem;
import dk.rundtur.outcome.ProblemCode;
import dk.rundtur.people.Person;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Two records that a viewer may make one.
///
/// @param keepElement what the database calls the first within one transaction
record Two(Person keep, Person other, String keepElement, List<Bond> kept, List<Bond> lost) {

    private static final Statement LOOK = Statement.named("merge/people-look");
    private static final Statement BONDS = Statement.named("merge/bonds");

    /// Does something with two people, or says why the viewer may not.
    static <T> Outcome<T> with(
            Unit unit, String keep, String other, Viewer viewer, Function<Two, Outcome<T>> change) {
        if (keep.equals(other)) {
            return Outcome.refused(Problem.at("other", ProblemCode.MERGE_SELF));
        }
        Row row =
                unit.find(
                                LOOK,
                                Map.of("keep", keep, "other", other, "viewer", viewer.id()),
                                found -> found)
                        .orElse(null);
        if (row == null || row.rowOrNull("keep") == null) {
            return Outcome.refused(Problem.at("keep", ProblemCode.UNKNOWN_PERSON));
        }
        if (row.rowOrNull("other") == null) {
            return Outcome.refused(Problem.at("other", ProblemCode.UNKNOWN_PERSON));
        }
        if (!row.flag("allowed")) {
            return Outcome.refused(Problem.general(ProblemCode.MERGE_NOT_ALLOWED));
        }
        if (!row.flag("oneAccount")) {
            return Outcome.refused(Problem.general(ProblemCode.MERGE_TWO_ACCOUNTS));
        }
        return change.apply(from(unit, row, keep, other));
    }

    private static Two from(Unit unit, Row row, String keep, String other) {
        Map<String, List<Bond>> bonds =
                unit.list(BONDS, Map.of("keep", keep, "other", other), found -> found).stream()
                        .collect(
                                groupingBy(
                                        found -> found.text("owner"),
                                        mapping(Bond::from, toList())));
        return new Two(
                Person.from(row.row("keep")),
                Person.from(row.row("other")),
                row.text("keepElement"),
                bonds.getOrDefault(keep, List.of()),
                bonds.getOrDefault(other, List.of()));
    }

    JoinedBonds joined(boolean otherOrganisation) {
        return JoinedBonds.of(kept, lost, keepElement, otherOrganisation);
    }
}
