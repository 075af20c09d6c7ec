package dk.rundtur.suggestion.calibration;

import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Row;
import dk.rundtur.graph.Statement;
import dk.rundtur.id.NetworkId;
import dk.rundtur.suggestion.ranking.calibration.Prediction;
import dk.rundtur.suggestion.ranking.calibration.Reliability;
import dk.rundtur.suggestion.visible.Experiences;
import dk.rundtur.tour.standing.VisitOutcome;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Holds what was predicted when conversations were logged against how they went.
@Component
class Calibrations {

    private static final Statement OF_NETWORK =
            Statement.named("suggestion/calibration/predictions-of-network");
    private static final Statement EVERYWHERE =
            Statement.named("suggestion/calibration/predictions");
    private static final int MOST = 10_000;

    /// @param unpredicted conversations of which nothing was predicted: with people out of reach,
    ///   with participants, or logged before predictions were kept
    record Calibration(Reliability reached, Reliability yes, int unpredicted) {}

    private final Graph graph;
    private final Clock clock;

    Calibrations(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /// Of one network that was seen.
    Calibration of(NetworkId network) {
        return of(graph.list(OF_NETWORK, Map.of("network", network), row -> row));
    }

    /// Of all networks together, as numbers only.
    Calibration everywhere() {
        LocalDate since = Experiences.since(LocalDate.now(clock));
        return of(graph.list(EVERYWHERE, Map.of("since", since, "most", MOST), row -> row));
    }

    private static Calibration of(List<Row> conversations) {
        List<Prediction> reached = new ArrayList<>();
        List<Prediction> yes = new ArrayList<>();
        int unpredicted = 0;
        for (Row row : conversations) {
            Double chanceReached = row.numberOrNull("reached");
            Double chanceYes = row.numberOrNull("yes");
            VisitOutcome outcome = VisitOutcome.valueOf(row.text("outcome"));
            if (chanceReached == null || chanceYes == null) {
                unpredicted++;
                continue;
            }
            reached.add(new Prediction(chanceReached, outcome != VisitOutcome.NOT_REACHED));
            if (outcome == VisitOutcome.JOINS || outcome == VisitOutcome.DECLINED) {
                yes.add(new Prediction(chanceYes, outcome == VisitOutcome.JOINS));
            }
        }
        return new Calibration(Reliability.of(reached), Reliability.of(yes), unpredicted);
    }
}
