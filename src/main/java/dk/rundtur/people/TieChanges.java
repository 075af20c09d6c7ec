package dk.rundtur.people;

import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Parameters;
import dk.rundtur.graph.Statement;
import dk.rundtur.id.PersonId;
import dk.rundtur.outcome.Outcome;
import dk.rundtur.outcome.ProblemCode;
import dk.rundtur.web.Check;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Records who knows whom.
@Component
class TieChanges {

    private static final Statement RECORD = Statement.named("people/tie-record");
    private static final Statement RECORD_ALL = Statement.named("people/ties-record");
    private static final Statement REMOVE = Statement.named("people/tie-remove");

    /// Ties that are recorded at a time.
    private static final int MOST = 100;

    /// Somebody and people whom they know.
    record Acquaintances(PersonId from, List<PersonId> to) {}

    /// That two people know each other.
    record New(
            PersonId from,
            PersonId to,
            @Nullable Double strength,
            @Nullable String kind,
            @Nullable String source,
            @Nullable LocalDate toldOn,
            @Nullable Boolean mayMentionName) {}

    private final Graph graph;
    private final Clock clock;

    TieChanges(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /// The tie as seen from [New#from].
    Outcome<Tie> record(New tie) {
        Check check = new Check();
        check.between("strength", tie.strength(), 0, 1);
        check.past("toldOn", tie.toldOn(), LocalDate.now(clock));
        check.require(!tie.from().equals(tie.to()), "to", ProblemCode.SELF_TIE);
        var properties =
                Parameters.of(
                        "strength", tie.strength(),
                        "kind", check.line("kind", tie.kind()),
                        "source", check.line("source", tie.source()),
                        "toldOn", tie.toldOn(),
                        "mayMentionName", tie.mayMentionName());
        if (!check.passed()) {
            return Outcome.refused(check.problems());
        }
        return graph.change(unit -> {
            Map<PersonId, Person> people = People.byId(unit, List.of(tie.from(), tie.to()));
            check.require(people.containsKey(tie.from()), "from", ProblemCode.UNKNOWN_PERSON);
            check.require(people.containsKey(tie.to()), "to", ProblemCode.UNKNOWN_PERSON);
            if (!check.passed()) {
                return Outcome.refused(check.problems());
            }
            Map<String, @Nullable Object> parameters = new HashMap<>(pair(tie.from(), tie.to()));
            parameters.put("other", tie.to());
            parameters.put("properties", properties);
            return Outcome.done(unit.list(RECORD, parameters, Tie::from).getFirst());
        });
    }

    private static Map<String, Object> pair(PersonId from, PersonId to) {
        boolean ascending = from.compareTo(to) < 0;
        return Map.of(
                "id", Tie.id(from, to),
                "first", ascending ? from : to,
                "second", ascending ? to : from);
    }

    /// Records that somebody knows these people; what is recorded of a tie already stays.
    Outcome<Person> recordAll(Acquaintances acquaintances) {
        PersonId from = acquaintances.from();
        List<PersonId> others = acquaintances.to().stream().distinct().toList();
        Check check = new Check();
        check.require(!others.isEmpty(), "to", ProblemCode.REQUIRED);
        check.require(others.size() <= MOST, "to", ProblemCode.TOO_MANY, MOST);
        check.require(!others.contains(from), "to", ProblemCode.SELF_TIE);
        if (!check.passed()) {
            return Outcome.refused(check.problems());
        }
        return graph.change(unit -> {
            Person person = People.byId(unit, List.of(from)).get(from);
            check.require(person != null, "from", ProblemCode.UNKNOWN_PERSON);
            check.require(
                    People.byId(unit, others).size() == others.size(),
                    "to",
                    ProblemCode.UNKNOWN_PERSON);
            if (person == null || !check.passed()) {
                return Outcome.refused(check.problems());
            }
            unit.run(
                    RECORD_ALL,
                    Map.of("ties", others.stream().map(other -> pair(from, other)).toList()));
            return Outcome.done(person);
        });
    }

    /// Removing a tie that is not there changes nothing, so a repeated request is safe.
    Outcome<Person> remove(PersonId from, PersonId to) {
        return graph.change(unit -> {
            Person person = People.byId(unit, List.of(from)).get(from);
            Check check = new Check();
            check.require(person != null, "from", ProblemCode.UNKNOWN_PERSON);
            check.require(!from.equals(to), "to", ProblemCode.SELF_TIE);
            if (person == null || !check.passed()) {
                return Outcome.refused(check.problems());
            }
            unit.run(REMOVE, Map.of("id", Tie.id(from, to)));
            return Outcome.done(person);
        });
    }
}
