package dk.rundtur.care;

import dk.rundtur.access.Viewer;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Statement;
import dk.rundtur.outcome.Outcome;
import dk.rundtur.outcome.Problem;
import dk.rundtur.outcome.ProblemCode;
import dk.rundtur.web.Check;

import org.springframework.stereotype.Component;

import java.util.Map;

/// Writes how much may be asked of people, in all networks.
@Component
class CareChanges {

    private static final Statement SET = Statement.named("care/care-settings-set");

    private final Graph graph;

    CareChanges(Graph graph) {
        this.graph = graph;
    }

    /// Says how much may be asked of people, in all networks.
    public Outcome<CareSettings> set(CareSettings.Change change, Viewer viewer) {
        Check check = new Check();
        check.between("askLimit", change.askLimit(), 1, CareSettings.MOST_ASKS);
        check.between("coolingOffDays", change.coolingOffDays(), 0, CareSettings.MOST_DAYS);
        if (!check.passed()) {
            return Outcome.refused(check.problems());
        }
        Map<String, Object> parameters =
                Map.of(
                        "viewer", viewer.id(),
                        "askLimit", change.askLimit(),
                        "coolingOffDays", change.coolingOffDays(),
                        "version", change.version());
        return graph.change(unit ->
                unit.find(SET, parameters, row -> row.flag("fresh"))
                        .map(fresh ->
                                fresh
                                        ? Outcome.done(CareSettings.of(unit))
                                        : Outcome.<CareSettings>refused(
                                                Problem.at(
                                                        "version", ProblemCode.CHANGED_MEANWHILE)))
                        .orElseGet(
                                () -> Outcome.refused(Problem.general(ProblemCode.ONLY_LEADERS))));
    }
}
