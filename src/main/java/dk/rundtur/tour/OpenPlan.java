package dk.rundtur.tour;

import dk.rundtur.access.Viewer;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.web.Check;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A planned conversation that was neither held nor called off.
record OpenPlan(String id, @Nullable LocalDate on) {

    private static final Statement FIND = Statement.named("tour/plan-open-with");
    private static final Statement HELD = Statement.named("tour/plan-held");

    /// The one with a person in a network.
    static Optional<OpenPlan> find(Unit unit, String network, String person) {
        return unit.find(
                FIND,
                Map.of("network", network, "person", person),
                row -> new OpenPlan(row.text("id"), row.findDate("on")));
    }

    /// Notes when a conversation was not planned as it says; that its plan is over is no hindrance.
    static void check(Unit unit, Check check, VisitLog log, Viewer viewer) {
        String id = log.plan();
        if (id != null) {
            PlannedConversation plan = Plans.visible(unit, List.of(id), viewer).get(id);
            check.require(
                    plan != null
                            && plan.network().equals(log.network())
                            && plan.person().equals(log.person()),
                    "plan",
                    "UNKNOWN_PLAN");
        }
    }

    /// Closes what was planned with somebody who was now talked to: the plan that the conversation
    /// came from, or one for a day that has come.
    static void close(Unit unit, VisitLog log, String visit) {
        find(unit, log.network(), log.person())
                .filter(open -> log.outcome() != VisitOutcome.NOT_REACHED)
                .filter(open -> open.id().equals(log.plan()) || open.dueBy(log.on()))
                .ifPresent(open -> unit.run(HELD, Map.of("visit", visit, "plan", open.id())));
    }

    private boolean dueBy(LocalDate day) {
        return on == null || !on.isAfter(day);
    }
}
