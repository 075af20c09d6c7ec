package dk.rundtur.benchmark.tour;

import dk.rundtur.benchmark.tour.Municipality.Shape;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/// Compares ways of choosing whom to talk to next on one network.
///
/// System properties: `benchmark.data` a folder in the import format, or `generated`;
/// `benchmark.out` a file for the JSON; `benchmark.tours`, `benchmark.seed`, `benchmark.threads`;
/// `benchmark.ablation=true` compares our ranking with itself, one part switched off at a time.
public final class TourBenchmark {

    private TourBenchmark() {}

    public static void main() throws Exception {
        String data = System.getProperty("benchmark.data", "generated");
        TrueGraph graph = graph(data);
        int usual = graph.people().size() > 10_000 ? 200 : 1000;
        int tours = Integer.getInteger("benchmark.tours", usual);
        long seed = Long.getLong("benchmark.seed", 1);
        int cores = Math.min(2, Runtime.getRuntime().availableProcessors());
        int threads = Integer.getInteger("benchmark.threads", cores);
        boolean ablation = Boolean.getBoolean("benchmark.ablation");
        Function<Cell, List<Strategy>> strategies =
                ablation ? _ -> Strategies.ablation() : Strategies::all;
        List<Run> runs = new Contest(graph, tours, seed, Cell.all(), strategies).run(threads);
        if (ablation) {
            Ablation report = new Ablation(graph, tours, runs);
            publish(report.table(), report.json());
        } else {
            Report report = new Report(graph, tours, runs);
            publish(report.table(), report.json());
        }
    }

    static void publish(String table, String json) throws IOException {
        System.out.println(table);
        String out = System.getProperty("benchmark.out", "");
        if (!out.isBlank()) {
            Files.writeString(Path.of(out), json);
        }
    }

    /// The network to be toured.
    ///
    /// @throws IllegalArgumentException when no tour can start there, saying why
    static TrueGraph graph(String data) throws IOException {
        TrueGraph graph = read(data);
        Truth.obstacle(graph)
                .ifPresent(why -> {
                    throw new IllegalArgumentException(
                            "No tour can start in %s: %s".formatted(data, why));
                });
        return graph;
    }

    private static TrueGraph read(String data) throws IOException {
        if (data.isBlank() || data.equals("generated")) {
            int people = Integer.getInteger("benchmark.people", 1500);
            return Municipality.of(Shape.usual(people), Long.getLong("benchmark.graph", 1));
        }
        if (!Files.exists(Path.of(data, "people.csv"))) {
            throw new IllegalArgumentException("There is no people.csv in " + data);
        }
        return CsvGraph.read(Path.of(data));
    }
}
