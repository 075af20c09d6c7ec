package dk.rundtur.tour.task;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Row;
import dk.rundtur.graph.Statement;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.id.VisitId;
import dk.rundtur.tour.When;
import dk.rundtur.tour.meeting.Goer;
import dk.rundtur.tour.meeting.Introduction;
import dk.rundtur.tour.meeting.Meeting;

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

/// Who has to do what next. Tasks are read off plans, conversations and participants, so that one
/// is done when what it asks for has happened.
@Component
public class Tasks {

    private static final Statement PLANS = Statement.named("tour/task/meetings-due");
    private static final Statement NEXT_STEPS = Statement.named("tour/task/next-steps");
    private static final Statement PHASES_TO_SETTLE = Statement.named("tour/task/phases-to-settle");

    private final Graph graph;
    private final Clock clock;

    Tasks(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /// The tasks of networks that were seen, most urgent first.
    public Map<NetworkId, List<Task>> ofNetworks(Collection<NetworkId> networks) {
        LocalDate today = LocalDate.now(clock);
        var wanted = Map.of("ids", List.copyOf(networks));
        return graph.read(unit -> {
            Map<NetworkId, List<Task>> tasks = new HashMap<>();
            unit.list(PLANS, wanted, row -> row).stream()
                    .collect(
                            groupingBy(
                                    row -> row.id("network", NetworkId::new),
                                    mapping(Meeting::from, toList())))
                    .forEach((network, plans) ->
                            plans.forEach(plan ->
                                    of(tasks, network).addAll(ofPlan(plan, today).toList())));
            unit.list(NEXT_STEPS, wanted, row -> row)
                    .forEach(row ->
                            of(tasks, row.id("network", NetworkId::new)).add(nextStep(row, today)));
            unit.list(PHASES_TO_SETTLE, wanted, row -> row)
                    .forEach(row -> of(tasks, row.id("network", NetworkId::new)).add(settle(row)));
            tasks.values().forEach(list -> list.sort(Task.URGENCY));
            return tasks;
        });
    }

    private static List<Task> of(Map<NetworkId, List<Task>> tasks, NetworkId network) {
        return tasks.computeIfAbsent(network, key -> new ArrayList<>());
    }

    private static Stream<Task> ofPlan(Meeting plan, LocalDate today) {
        List<Task> tasks = new ArrayList<>();
        boolean past = plan.on() != null && plan.on().isBefore(today);
        PersonId introducer = plan.way().introducer();
        if (introducer != null && plan.introduction() == Introduction.TO_ASK) {
            tasks.add(task(plan, Task.Kind.ASK_INTRODUCER, introducer, past));
        }
        if (past) {
            tasks.add(task(plan, Task.Kind.LOG, plan.person(), true));
        } else if (plan.agreed()) {
            tasks.add(task(plan, Task.Kind.HOLD, plan.person(), false));
        } else {
            tasks.add(task(plan, Task.Kind.AGREE, plan.person(), false));
        }
        return tasks.stream();
    }

    private static Task task(Meeting plan, Task.Kind kind, PersonId person, boolean overdue) {
        When when = plan.when();
        return new Task(
                "task-" + kind.name().toLowerCase(Locale.ROOT) + "-" + plan.id(),
                kind,
                plan.goes(),
                person,
                kind == Task.Kind.HOLD ? when : new When(when.on(), null, when.minutes(), null),
                null,
                plan.id(),
                null,
                overdue);
    }

    private static Task settle(Row row) {
        return new Task(
                "task-settle-phases-" + row.text("participant"),
                Task.Kind.SETTLE_PHASES,
                Goer.LEADER,
                row.id("person", PersonId::new),
                new When(null, null, 0, null),
                null,
                null,
                null,
                false);
    }

    private static Task nextStep(Row row, LocalDate today) {
        LocalDate due = row.dateOrNull("due");
        return new Task(
                "task-next-step-" + row.text("visit"),
                Task.Kind.NEXT_STEP,
                row.flag("coDriver") ? Goer.CO_DRIVER : Goer.LEADER,
                row.id("person", PersonId::new),
                new When(due, null, 0, null),
                row.textOrNull("text"),
                null,
                row.id("visit", VisitId::new),
                due != null && due.isBefore(today));
    }
}
