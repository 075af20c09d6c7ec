package dk.rundtur.benchmark.tour;

import static java.util.stream.Collectors.joining;

import dk.rundtur.benchmark.tour.Sample.Mean;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What each part of the ranking is worth: how many more conversations it takes without.
final class Ablation {

    private final TrueGraph graph;
    private final int tours;
    private final List<Run> runs;

    Ablation(TrueGraph graph, int tours, List<Run> runs) {
        this.graph = graph;
        this.tours = tours;
        this.runs = runs;
    }

    String table() {
        String title =
                "%s: more conversations than with every part switched on, all cells, %d tours each"
                        .formatted(graph.name(), tours);
        return title + "\n" + names().stream().map(this::line).collect(joining("\n"));
    }

    private List<String> names() {
        return runs.stream().map(Run::strategy).distinct().toList();
    }

    private String line(String name) {
        Mean more = more(name);
        return String.format(
                Locale.ROOT,
                "%-26s %6.2f  %+6.2f (%+.2f to %+.2f)",
                name,
                all(name).mean(),
                more.mean(),
                more.low(),
                more.high());
    }

    private Sample all(String name) {
        return Sample.together(
                runs.stream()
                        .filter(run -> run.strategy().equals(name))
                        .map(Run::conversations)
                        .toList());
    }

    private Mean more(String name) {
        return all(name).minus(all(Strategies.OURS)).interval();
    }

    String json() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("graph", graph.name());
        all.put("tours", tours);
        all.put("ablation", names().stream().map(this::json).toList());
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(all)
                + "\n";
    }

    private Map<String, Object> json(String name) {
        Mean more = more(name);
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("strategy", name);
        all.put("conversations", round(all(name).mean()));
        all.put("more", round(more.mean()));
        all.put("low", round(more.low()));
        all.put("high", round(more.high()));
        return all;
    }

    private static double round(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
