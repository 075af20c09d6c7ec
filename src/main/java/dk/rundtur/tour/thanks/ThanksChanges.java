package dk.rundtur.tour.thanks;

import dk.rundtur.access.Viewer;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.outcome.Outcome;
import dk.rundtur.outcome.Problem;
import dk.rundtur.outcome.ProblemCode;
import dk.rundtur.tour.Tour;

import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.Optional;

/// Notes who was thanked.
@Component
public class ThanksChanges {

    private static final Statement SET = Statement.named("tour/thanks/thanked-set");
    private static final Statement UNDO = Statement.named("tour/thanks/thanked-undo");

    /// That a giver was thanked, or was not after all.
    record Change(NetworkId network, PersonId giver, boolean thanked) {}

    private final Graph graph;
    private final ThanksRegister register;

    ThanksChanges(Graph graph, ThanksRegister register) {
        this.graph = graph;
        this.register = register;
    }

    /// Notes that a giver was thanked; saying it twice changes nothing.
    ///
    /// @return the id of the giver
    public Outcome<PersonId> thank(NetworkId network, PersonId giver, Viewer viewer) {
        return set(new Change(network, giver, true), viewer).map(thanks -> thanks.giver().person());
    }

    /// Notes that a giver was thanked, or takes that back; saying it twice changes nothing.
    Outcome<Thanks> set(Change change, Viewer viewer) {
        return graph.change(
                unit -> Tour.on(unit, change.network(), viewer, tour -> set(unit, change, viewer)));
    }

    private Outcome<Thanks> set(Unit unit, Change change, Viewer viewer) {
        Optional<Thanks> before = register.find(unit, change.network(), change.giver());
        if (before.isEmpty()) {
            return Outcome.refused(Problem.at("giver", ProblemCode.NOTHING_TO_THANK_FOR));
        }
        if (before.get().waiting() == change.thanked()) {
            Map<String, Object> who =
                    Map.of(
                            "network", change.network(),
                            "person", change.giver(),
                            "viewer", viewer.id());
            unit.run(change.thanked() ? SET : UNDO, who);
        }
        return Outcome.done(register.find(unit, change.network(), change.giver()).orElseThrow());
    }
}
