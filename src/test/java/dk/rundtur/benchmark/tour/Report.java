package dk.rundtur.benchmark.tour;

import static java.util.stream.Collectors.joining;

import dk.rundtur.benchmark.tour.Sample.Mean;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The outcome of a contest as a table and as JSON.
final class Report {

    private static final Set<String> NO_RIVALS =
            Set.of(Strategies.OURS, Strategies.ORACLE, Strategies.UNLIMITED);

    private final TrueGraph graph;
    private final int tours;
    private final List<Run> runs;

    Report(TrueGraph graph, int tours, List<Run> runs) {
        this.graph = graph;
        this.tours = tours;
        this.runs = runs;
    }

    String table() {
        List<String> lines = new ArrayList<>();
        lines.add(
                "%s: %,d people, %,d ties; conversations until 75 %% of the need is covered"
                        .formatted(graph.name(), graph.people().size(), graph.ties().size()));
        lines.add(
                line(
                        "cell",
                        "strategy",
                        "mean",
                        "95 % interval",
                        "ours - this",
                        "area",
                        "full",
                        "asks",
                        "groups",
                        "brier",
                        "ece"));
        runs.forEach(run -> lines.add(line(run)));
        lines.add(summary());
        return String.join("\n", lines);
    }

    private static String line(Object... cells) {
        return "%-11s %-24s %6s %15s %22s %6s %6s %5s %6s %6s %6s".formatted(cells);
    }

    private String line(Run run) {
        Mean mean = run.conversations().interval();
        Mean apart = ours(run.cell()).conversations().minus(run.conversations()).interval();
        Reliability known = run.forecasts().experienced();
        return line(
                run.cell().visibility().label() + " " + run.cell().introduction(),
                run.strategy(),
                number(mean.mean(), 2),
                number(mean.low(), 2) + " - " + number(mean.high(), 2),
                number(apart.mean(), 2)
                        + " ("
                        + number(apart.low(), 2)
                        + " to "
                        + number(apart.high(), 2)
                        + ")",
                number(run.area().mean(), 3),
                number(run.full().mean(), 3),
                number(run.asks().mean(), 1),
                number(run.groups().mean(), 1),
                known.cases() == 0 ? "" : number(known.brier(), 3),
                known.cases() == 0 ? "" : number(known.calibrationError(), 3));
    }

    private Run ours(Cell cell) {
        return find(cell, Strategies.OURS);
    }

    private Run find(Cell cell, String strategy) {
        return runs.stream()
                .filter(run -> run.cell().equals(cell) && run.strategy().equals(strategy))
                .findFirst()
                .orElseThrow();
    }

    private Sample overall(String strategy) {
        return Sample.together(
                runs.stream()
                        .filter(run -> run.strategy().equals(strategy))
                        .map(Run::conversations)
                        .toList());
    }

    private List<String> rivals() {
        return runs.stream()
                .map(Run::strategy)
                .distinct()
                .filter(strategy -> !NO_RIVALS.contains(strategy))
                .toList();
    }

    private String bestRival() {
        return rivals().stream()
                .min(Comparator.comparingDouble(rival -> overall(rival).mean()))
                .orElseThrow();
    }

    /// How far ours is from the goals.
    Map<String, Object> goals() {
        Sample ours = overall(Strategies.OURS);
        Sample rival = overall(bestRival());
        double bound = overall(Strategies.ORACLE).mean();
        Mean fewer = rival.minus(ours).interval();
        Map<String, Object> goals = new LinkedHashMap<>();
        goals.put("ours", round(ours.mean()));
        goals.put("bestRival", bestRival());
        goals.put("bestRivalConversations", round(rival.mean()));
        goals.put("oracle", round(bound));
        goals.put("fewerConversations", share(fewer, rival.mean()));
        goals.put("gapClosed", round((rival.mean() - ours.mean()) / (rival.mean() - bound)));
        goals.put("worstCellAgainstItsBestRival", round(worstCell()));
        double unlimited = overall(Strategies.UNLIMITED).mean();
        goals.put("lossByAskBudget", round(ours.mean() / unlimited - 1));
        return goals;
    }

    private static Map<String, Object> share(Mean mean, double of) {
        return interval(new Mean(mean.mean() / of, mean.low() / of, mean.high() / of));
    }

    /// How much longer ours takes than the best rival in the cell where it compares worst.
    private double worstCell() {
        double worst = -1;
        for (Cell cell : Cell.all()) {
            double best =
                    rivals().stream()
                            .mapToDouble(rival -> find(cell, rival).conversations().mean())
                            .min()
                            .orElseThrow();
            worst = Math.max(worst, ours(cell).conversations().mean() / best - 1);
        }
        return worst;
    }

    private String summary() {
        return goals().entrySet().stream()
                .map(goal -> goal.getKey() + " " + goal.getValue())
                .collect(joining(", "));
    }

    String json() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("graph", graph.name());
        all.put("people", graph.people().size());
        all.put("ties", graph.ties().size());
        all.put("goals", goals());
        all.put("runs", runs.stream().map(this::json).toList());
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(all)
                + "\n";
    }

    private Map<String, Object> json(Run run) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("visibility", run.cell().visibility().label());
        all.put("p", run.cell().introduction());
        all.put("strategy", run.strategy());
        all.put("tours", tours);
        all.put("conversations", interval(run.conversations().interval()));
        Sample apart = ours(run.cell()).conversations().minus(run.conversations());
        all.put("oursMinusThis", interval(apart.interval()));
        all.put("coveredArea", round(run.area().mean()));
        all.put("fullCover", round(run.full().mean()));
        all.put("mostAsksOnOne", round(run.asks().mean()));
        all.put("groupsReached", round(run.groups().mean()));
        reliability(all, run.forecasts());
        return all;
    }

    private static void reliability(Map<String, Object> all, Forecasts forecasts) {
        Reliability known = forecasts.experienced();
        if (known.cases() > 0) {
            all.put("brier", round(known.brier()));
            all.put("calibrationError", round(known.calibrationError()));
            all.put("brierOfConstant", round(known.brierOfConstant()));
            all.put("brierWithinTour", round(forecasts.withinTour().brier()));
            all.put("calibrationErrorWithinTour", round(forecasts.withinTour().calibrationError()));
        }
    }

    private static Map<String, Object> interval(Mean mean) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("mean", round(mean.mean()));
        all.put("low", round(mean.low()));
        all.put("high", round(mean.high()));
        return all;
    }

    private static double round(double value) {
        return Double.isNaN(value) ? 0 : Math.round(value * 10_000) / 10_000.0;
    }

    private static String number(double value, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }
}
