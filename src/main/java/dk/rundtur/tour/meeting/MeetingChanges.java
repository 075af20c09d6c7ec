package dk.rundtur.tour.meeting;

import static java.util.Objects.requireNonNull;

import dk.rundtur.access.Viewer;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Ids;
import dk.rundtur.graph.Parameters;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.id.PersonId;
import dk.rundtur.outcome.Outcome;
import dk.rundtur.outcome.Problem;
import dk.rundtur.outcome.ProblemCode;
import dk.rundtur.tour.Tour;
import dk.rundtur.web.Check;
import dk.rundtur.web.IdempotencyKey;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;

/// Plans conversations. Whoever changes one says which version they saw, so that nobody's change is
/// lost.
@Component
public class MeetingChanges {

    private static final Statement CLAIM = Statement.named("tour/meeting/meeting-claim");
    private static final Statement WRITE = Statement.named("tour/meeting/meeting-write");
    private static final Statement SET = Statement.named("tour/meeting/meeting-set");

    /// A plan that is being changed, and the tour it belongs to.
    private record Found(Tour tour, Meeting plan) {}

    private final Graph graph;
    private final Clock clock;

    MeetingChanges(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /// Plans a conversation; with one person there is at most one that is still to be held.
    public Outcome<Meeting> plan(MeetingDraft.New plan, Viewer viewer) {
        return graph.change(unit ->
                Tour.on(unit, plan.network(), viewer, tour -> plan(unit, tour, plan, viewer)));
    }

    private Outcome<Meeting> plan(Unit unit, Tour tour, MeetingDraft.New plan, Viewer viewer) {
        Check check = new Check();
        String id = Ids.PLANNED.next();
        String key =
                IdempotencyKey.of(plan.idempotencyKey()).under(check, plan.network(), viewer, id);
        if (!check.passed()) {
            return Outcome.refused(check.problems());
        }
        String claimed =
                unit.list(CLAIM, Map.of("key", key, "id", id), row -> row.text("id")).getFirst();
        if (claimed.equals(id)) {
            check.require(
                    OpenMeeting.find(unit, plan.network(), plan.person()).isEmpty(),
                    "person",
                    ProblemCode.ALREADY_PLANNED);
            write(unit, tour, check, id, plan.person(), plan.plan(), null, viewer);
            if (!check.passed()) {
                return Outcome.refused(check.problems());
            }
        }
        return Outcome.done(
                requireNonNull(Meetings.visible(unit, List.of(claimed), viewer).get(claimed)));
    }

    /// Plans a conversation anew. Another introducer has not been asked yet.
    public Outcome<Meeting> change(MeetingDraft.Change change, Viewer viewer) {
        return changed(
                change.id(),
                change.version(),
                viewer,
                (unit, found) -> {
                    Check check = new Check();
                    write(
                            unit,
                            found.tour(),
                            check,
                            change.id(),
                            found.plan().person(),
                            change.plan(),
                            found.plan(),
                            viewer);
                    return check.problems();
                });
    }

    private void write(
            Unit unit,
            Tour tour,
            Check check,
            String id,
            PersonId person,
            MeetingDraft plan,
            @Nullable Meeting before,
            Viewer viewer) {
        MeetingCheck planCheck = new MeetingCheck(check, tour, person, plan);
        planCheck.run(
                plan.mentioned(unit, person),
                before == null ? null : before.on(),
                LocalDate.now(clock));
        Map<String, @Nullable Object> properties = new HashMap<>(planCheck.properties());
        properties.putAll(introduction(plan, before));
        if (check.passed()) {
            unit.run(
                    WRITE,
                    Parameters.of(
                            "id", id,
                            "network", tour.network(),
                            "person", person,
                            "viewer", viewer.id(),
                            "properties", properties,
                            "competences", plan.aim().competences(),
                            "corner", plan.aim().corner(),
                            "phase", plan.aim().phase(),
                            "route", plan.way().route(),
                            "introducer", plan.way().introducer()));
        }
    }

    private static Map<String, @Nullable Object> introduction(
            MeetingDraft plan, @Nullable Meeting before) {
        if (before != null && Objects.equals(before.way().introducer(), plan.way().introducer())) {
            return Map.of();
        }
        return Parameters.of(
                "introduction",
                plan.way().introducer() == null ? null : Introduction.TO_ASK.name(),
                "introductionOn",
                null,
                "askedOn",
                null);
    }

    /// Notes how far the introduction has come; saying twice what is noted already changes nothing.
    public Outcome<Meeting> ask(MeetingDraft.Ask ask, Viewer viewer) {
        return changed(
                ask.id(),
                ask.version(),
                viewer,
                (unit, found) -> {
                    Introduction before = found.plan().introduction();
                    if (before == null) {
                        return List.of(Problem.at("status", ProblemCode.NO_INTRODUCER));
                    }
                    if (before != ask.status() && !before.mayBecome(ask.status())) {
                        return List.of(
                                Problem.at(
                                        "status",
                                        ProblemCode.ASK_CANNOT_FOLLOW,
                                        before.word(),
                                        ask.status().word()));
                    }
                    LocalDate today = LocalDate.now(clock);
                    boolean unasked = ask.status() == Introduction.TO_ASK;
                    Map<String, @Nullable Object> properties =
                            Parameters.of(
                                    "introduction",
                                    ask.status().name(),
                                    "introductionOn",
                                    unasked ? null : today);
                    if (unasked || before == Introduction.TO_ASK) {
                        properties.put("askedOn", unasked ? null : today);
                    }
                    set(unit, ask.id(), viewer, properties);
                    return List.of();
                });
    }

    /// Notes that a conversation will not be held.
    public Outcome<Meeting> callOff(MeetingDraft.CallOff off, Viewer viewer) {
        return changed(
                off.id(),
                off.version(),
                viewer,
                (unit, found) -> {
                    Check check = new Check();
                    String reason = check.text("reason", off.reason());
                    if (check.passed()) {
                        set(
                                unit,
                                off.id(),
                                viewer,
                                Map.of("calledOff", reason == null ? "" : reason));
                    }
                    return check.problems();
                });
    }

    private static void set(
            Unit unit,
            String id,
            Viewer viewer,
            Map<String, ? extends @Nullable Object> properties) {
        unit.run(SET, Map.of("id", id, "viewer", viewer.id(), "properties", properties));
    }

    /// Changes a plan unless it changed meanwhile, was held, or was called off. It is read anew
    /// once the tour is open, for somebody may have been faster.
    private Outcome<Meeting> changed(
            String id, int version, Viewer viewer, BiFunction<Unit, Found, List<Problem>> change) {
        return graph.change(unit -> {
            Meeting seen = Meetings.visible(unit, List.of(id), viewer).get(id);
            if (seen == null) {
                return Outcome.refused(Problem.at("id", ProblemCode.UNKNOWN_PLAN));
            }
            return Tour.on(
                    unit,
                    seen.network(),
                    viewer,
                    tour -> {
                        Meeting plan = Meetings.get(unit, id, viewer);
                        if (plan.version() != version) {
                            return Outcome.refused(
                                    Problem.at("version", ProblemCode.CHANGED_MEANWHILE));
                        }
                        if (plan.state() != Meeting.State.PLANNED) {
                            return Outcome.refused(Problem.at("id", ProblemCode.PLAN_IS_OVER));
                        }
                        List<Problem> problems = change.apply(unit, new Found(tour, plan));
                        return problems.isEmpty()
                                ? Outcome.done(Meetings.get(unit, id, viewer))
                                : Outcome.refused(problems);
                    });
        });
    }
}
