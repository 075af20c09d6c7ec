package dk.rundtur.tour;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dk.rundtur.access.Viewer;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Row;
import dk.rundtur.graph.Statement;
import dk.rundtur.outcome.Outcome;
import dk.rundtur.outcome.Problem;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Who has to do what next. Tasks are read off plans and conversations, so that one is done when
/// what it asks for has happened.
@Component
public class Tasks {

    private static final Statement PLANS = Statement.named("tour/open-plans");
    private static final Statement NEXT_STEPS = Statement.named("tour/next-steps");
    private static final Statement SET_DONE = Statement.named("tour/next-step-done");

    private final Graph graph;
    private final Tours tours;
    private final Clock clock;

    Tasks(Graph graph, Tours tours, Clock clock) {
        this.graph = graph;
        this.tours = tours;
        this.clock = clock;
    }

    /// The tasks of networks that were seen, most urgent first.
    Map<String, List<TourTask>> ofNetworks(Collection<String> networks) {
        LocalDate today = LocalDate.now(clock);
        var wanted = Map.of("ids", List.copyOf(networks));
        return graph.read(unit -> {
            Map<String, List<TourTask>> tasks = new HashMap<>();
            unit.list(PLANS, wanted, row -> row).stream()
                    .collect(
                            groupingBy(
                                    row -> row.text("network"),
                                    mapping(PlannedConversation::from, toList())))
                    .forEach((network, plans) ->
                            plans.forEach(plan ->
                                    of(tasks, network).addAll(ofPlan(plan, today).toList())));
            unit.list(NEXT_STEPS, wanted, row -> row)
                    .forEach(row -> of(tasks, row.text("network")).add(nextStep(row, today)));
            tasks.values().forEach(list -> list.sort(TourTask.URGENCY));
            return tasks;
        });
    }

    private static List<TourTask> of(Map<String, List<TourTask>> tasks, String network) {
        return tasks.computeIfAbsent(network, key -> new ArrayList<>());
    }

    private static Stream<TourTask> ofPlan(PlannedConversation plan, LocalDate today) {
        List<TourTask> tasks = new ArrayList<>();
        boolean past = plan.on() != null && plan.on().isBefore(today);
        if (plan.introducer() != null && plan.introduction() == Introduction.TO_ASK) {
            tasks.add(task(plan, TourTask.Kind.ASK_INTRODUCER, plan.introducer(), past));
        }
        if (past) {
            tasks.add(task(plan, TourTask.Kind.LOG, plan.person(), true));
        } else if (plan.agreed()) {
            tasks.add(task(plan, TourTask.Kind.HOLD, plan.person(), false));
        } else {
            tasks.add(task(plan, TourTask.Kind.AGREE, plan.person(), false));
        }
        return tasks.stream();
    }

    private static TourTask task(
            PlannedConversation plan, TourTask.Kind kind, String person, boolean overdue) {
        boolean held = kind == TourTask.Kind.HOLD;
        return new TourTask(
                "task-" + kind.name().toLowerCase(Locale.ROOT) + "-" + plan.id(),
                kind,
                plan.goes(),
                person,
                plan.on(),
                held ? plan.time() : null,
                plan.minutes(),
                held ? plan.place() : null,
                null,
                plan.id(),
                null,
                overdue);
    }

    private static TourTask nextStep(Row row, LocalDate today) {
        LocalDate due = row.findDate("due");
        return new TourTask(
                "task-next-step-" + row.text("visit"),
                TourTask.Kind.NEXT_STEP,
                row.flag("coDriver") ? Goer.CO_DRIVER : Goer.LEADER,
                row.text("person"),
                due,
                null,
                0,
                null,
                row.findText("text"),
                null,
                row.text("visit"),
                due != null && due.isBefore(today));
    }

    /// That the next step of a conversation was taken, or was not after all.
    ///
    /// @param visit the id of the conversation
    record Done(String visit, boolean done) {}

    Outcome<Visit> setDone(Done step, Viewer viewer) {
        if (!tours.visits(List.of(step.visit()), viewer).containsKey(step.visit())) {
            return Outcome.refused(Problem.at("visit", "UNKNOWN_VISIT"));
        }
        return graph.change(unit -> {
            unit.run(SET_DONE, Map.of("visit", step.visit(), "done", step.done()));
            return Outcome.done(
                    requireNonNull(
                            Tours.visits(unit, List.of(step.visit()), viewer).get(step.visit())));
        });
    }
}
