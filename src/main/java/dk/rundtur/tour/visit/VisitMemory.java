package dk.rundtur.tour.visit;

import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.id.PersonId;
import dk.rundtur.id.VisitId;
import dk.rundtur.tour.Tour;
import dk.rundtur.tour.standing.VisitOutcome;

import java.util.List;
import java.util.Map;

/// How things stood before a conversation was logged. It is kept beside the graph for a day, so
/// that the conversation can be taken back; see [VisitUndo]. It hangs on nobody: people may be
/// merged or go, and what is kept of them must not hold them.
final class VisitMemory {

    private static final Statement REMEMBER = Statement.named("tour/visit/visit-remember");
    private static final Statement REMEMBER_STANDING =
            Statement.named("tour/visit/visit-remember-standing");
    private static final Statement FORGET_OLD =
            Statement.named("tour/visit/visit-memories-old-forget");
    private static final Statement UNDONE_BY_KEY =
            Statement.named("tour/visit/visit-undone-by-key");

    private VisitMemory() {}

    /// Remembers what a conversation is about to change.
    ///
    /// @param newcomers the ids of the people nobody had heard of
    static void begin(
            Unit unit, Tour tour, VisitId visit, VisitOutcome outcome, List<PersonId> newcomers) {
        unit.run(FORGET_OLD, Map.of("network", tour.network()));
        unit.run(
                REMEMBER,
                Map.of(
                        "visit", visit,
                        "moved", outcome.moved().stream().map(Enum::name).toList(),
                        "newcomers", newcomers));
    }

    /// Remembers how the conversation left the person.
    static void end(Unit unit, VisitId visit) {
        unit.run(REMEMBER_STANDING, Map.of("visit", visit));
    }

    /// Whether a conversation was logged under this key and taken back. Sent once more, for
    /// instance by a telephone that never heard that it had arrived, it must not come back.
    static boolean undone(Unit unit, String key) {
        return unit.find(UNDONE_BY_KEY, Map.of("key", key), row -> row).isPresent();
    }
}
