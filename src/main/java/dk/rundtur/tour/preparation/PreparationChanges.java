package dk.rundtur.tour.preparation;

import dk.rundtur.access.Viewer;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Parameters;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.id.PersonId;
import dk.rundtur.outcome.Outcome;
import dk.rundtur.outcome.Problem;
import dk.rundtur.outcome.ProblemCode;
import dk.rundtur.people.People;
import dk.rundtur.people.Person;
import dk.rundtur.text.Typed;
import dk.rundtur.tour.Tour;
import dk.rundtur.tour.preparation.Preparation.Reflection;
import dk.rundtur.web.Check;
import dk.rundtur.wording.Audience;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;

/// Writes the pitch of a network, and how somebody has prepared to meet a person.
@Component
public class PreparationChanges {

    private static final Statement SET_PITCH = Statement.named("tour/preparation/pitch-set");
    private static final Statement SET = Statement.named("tour/preparation/preparation-set");
    private static final int MOST_THOUGHTS = 20;

    private final Graph graph;

    PreparationChanges(Graph graph) {
        this.graph = graph;
    }

    Outcome<Pitch> setPitch(Pitch.Change change, Viewer viewer) {
        return graph.change(
                unit -> Tour.on(unit, change.network(), viewer, tour -> setPitch(unit, change)));
    }

    private static Outcome<Pitch> setPitch(Unit unit, Pitch.Change change) {
        Check check = new Check();
        Map<String, @Nullable Object> parameters =
                Parameters.of(
                        "network", change.network(),
                        "motivation", check.text("motivation", change.motivation()),
                        "values", check.text("values", change.values()),
                        "ask", check.text("ask", change.ask()));
        check.require(
                PitchWording.pitch(unit, change.network()).version() == change.version(),
                "version",
                ProblemCode.CHANGED_MEANWHILE);
        if (!check.passed()) {
            return Outcome.refused(check.problems());
        }
        unit.run(SET_PITCH, parameters);
        return Outcome.done(PitchWording.pitch(unit, change.network()));
    }

    Outcome<Preparation> set(Preparation.Change change, Viewer viewer) {
        return graph.change(
                unit -> Tour.on(unit, change.network(), viewer, tour -> set(unit, change)));
    }

    private static Outcome<Preparation> set(Unit unit, Preparation.Change change) {
        PersonId person = change.person();
        Person known = People.byId(unit, List.of(person)).get(person);
        if (known == null) {
            return Outcome.refused(Problem.at("person", ProblemCode.UNKNOWN_PERSON));
        }
        Check check = new Check();
        List<Reflection> thoughts = change.answered();
        check.require(
                thoughts.size() <= MOST_THOUGHTS,
                "reflection",
                ProblemCode.TOO_MANY,
                MOST_THOUGHTS);
        for (int i = 0; i < Math.min(thoughts.size(), MOST_THOUGHTS); i++) {
            check.text("reflection." + i + ".question", thoughts.get(i).question());
            check.text("reflection." + i + ".answer", thoughts.get(i).answer());
        }
        Map<String, @Nullable Object> properties =
                Parameters.of(
                        "pitch", check.text("pitch", change.pitch()),
                        "audience", chosen(change.audience(), known),
                        "questions", thoughts.stream().map(Reflection::question).toList(),
                        "answers", thoughts.stream().map(one -> Typed.text(one.answer())).toList());
        check.require(
                Preparations.get(unit, change.network(), person).version() == change.version(),
                "version",
                ProblemCode.CHANGED_MEANWHILE);
        if (!check.passed()) {
            return Outcome.refused(check.problems());
        }
        unit.run(
                SET,
                Map.of("network", change.network(), "person", person, "properties", properties));
        return Outcome.done(Preparations.get(unit, change.network(), person));
    }

    /// Nothing where it is what the person's kind says, so that the texts follow when we learn more
    /// of who somebody is.
    private static @Nullable String chosen(@Nullable Audience audience, Person person) {
        return audience == null || audience == Audience.of(person.kind()) ? null : audience.name();
    }
}
