package dk.rundtur.tour.task;

import static java.util.Objects.requireNonNull;

import dk.rundtur.access.Viewer;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Statement;
import dk.rundtur.id.VisitId;
import dk.rundtur.outcome.Outcome;
import dk.rundtur.outcome.Problem;
import dk.rundtur.outcome.ProblemCode;
import dk.rundtur.tour.visit.Visit;
import dk.rundtur.tour.visit.Visits;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;

/// Notes which next steps were taken.
@Component
public class TaskChanges {

    private static final Statement SET_DONE = Statement.named("tour/task/next-step-done");

    /// That the next step of a conversation was taken, or was not after all.
    ///
    /// @param visit the id of the conversation
    public record Done(VisitId visit, boolean done) {}

    private final Graph graph;
    private final Visits visits;

    TaskChanges(Graph graph, Visits visits) {
        this.graph = graph;
        this.visits = visits;
    }

    public Outcome<Visit> setDone(Done step, Viewer viewer) {
        if (!visits.visible(List.of(step.visit()), viewer).containsKey(step.visit())) {
            return Outcome.refused(Problem.at("visit", ProblemCode.UNKNOWN_VISIT));
        }
        return graph.change(unit -> {
            unit.run(SET_DONE, Map.of("visit", step.visit(), "done", step.done()));
            return Outcome.done(
                    requireNonNull(
                            Visits.visible(unit, List.of(step.visit()), viewer).get(step.visit())));
        });
    }
}
