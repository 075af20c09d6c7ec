package dk.rundtur.network;

import dk.rundtur.access.Viewer;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Parameters;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.id.CompetenceId;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.outcome.Outcome;
import dk.rundtur.outcome.Problem;
import dk.rundtur.outcome.ProblemCode;
import dk.rundtur.people.Competence;
import dk.rundtur.people.Competences;
import dk.rundtur.people.People;
import dk.rundtur.people.Person;
import dk.rundtur.web.Check;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Records what people said in one network of their sensitive competences, and forgets it again.
@Component
class ConfidenceChanges {

    private static final Statement CONFIDE = Statement.named("network/confide");
    private static final Statement WITHDRAW = Statement.named("network/confided-withdraw");

    /// Who is to have said what, and where.
    record Said(NetworkId network, PersonId person, CompetenceId competence) {}

    private final Graph graph;
    private final Clock clock;

    ConfidenceChanges(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /// Records what a person said of themselves; a second time it stays as it is.
    ///
    /// @param ownWords whether the person said so; nothing is recorded by others' word
    Outcome<Person> confide(Said said, boolean ownWords, Viewer viewer) {
        return change(
                said,
                viewer,
                (unit, competence, check) -> {
                    check.require(ownWords, "ownWords", ProblemCode.ONLY_OWN_WORDS);
                    check.require(competence.sensitive(), "competence", ProblemCode.NOT_SENSITIVE);
                    if (check.passed()) {
                        unit.run(
                                CONFIDE,
                                Parameters.of(
                                        "network", said.network(),
                                        "person", said.person(),
                                        "competence", said.competence(),
                                        "source", null,
                                        "on", LocalDate.now(clock),
                                        "at", OffsetDateTime.now(clock)));
                    }
                });
    }

    /// Forgets what a person said; forgetting it twice changes nothing.
    Outcome<Person> withdraw(Said said, Viewer viewer) {
        return change(
                said,
                viewer,
                (unit, _, _) ->
                        unit.run(
                                WITHDRAW,
                                Map.of(
                                        "network", said.network(),
                                        "person", said.person(),
                                        "competence", said.competence())));
    }

    private interface Step {
        void take(Unit unit, Competence competence, Check check);
    }

    private Outcome<Person> change(Said said, Viewer viewer, Step step) {
        return graph.change(unit -> {
            if (Networks.visible(unit, said.network(), viewer).isEmpty()) {
                return Outcome.refused(Problem.at("network", ProblemCode.UNKNOWN_NETWORK));
            }
            Check check = new Check();
            Competence competence =
                    Competences.byId(unit, List.of(said.competence())).get(said.competence());
            check.require(competence != null, "competence", ProblemCode.UNKNOWN_COMPETENCE);
            check.require(
                    People.byId(unit, List.of(said.person())).containsKey(said.person()),
                    "person",
                    ProblemCode.UNKNOWN_PERSON);
            if (competence != null && check.passed()) {
                step.take(unit, competence, check);
            }
            return check.passed()
                    ? Outcome.done(
                            Objects.requireNonNull(
                                    People.byId(unit, List.of(said.person())).get(said.person())))
                    : Outcome.refused(check.problems());
        });
    }
}
