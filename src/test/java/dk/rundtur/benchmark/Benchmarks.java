package dk.rundtur.benchmark;

import dk.rundtur.benchmark.tour.ForecastBenchmark;
import dk.rundtur.benchmark.tour.TourBenchmark;

/// Runs the benchmark that `-Dbenchmark=NAME` names.
final class Benchmarks {

    private Benchmarks() {}

    static void main() throws Exception {
        try {
            run();
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.exit(1);
        }
        System.exit(0);
    }

    private static void run() throws Exception {
        String name = System.getProperty("benchmark", "");
        switch (name) {
            case "import" -> ImportBenchmark.main();
            case "http" -> HttpBenchmark.main();
            case "search" -> SearchBenchmark.main();
            case "tour" -> TourBenchmark.main();
            case "forecast" -> ForecastBenchmark.main();
            default ->
                    throw new IllegalArgumentException(
                            "There is no benchmark '%s'; there are tour, forecast, import, http and search"
                                    .formatted(name));
        }
    }
}
