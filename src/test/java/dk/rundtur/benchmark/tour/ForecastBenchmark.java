package dk.rundtur.benchmark.tour;

import static java.util.stream.Collectors.joining;

import dk.rundtur.benchmark.tour.strategy.Ours;
import dk.rundtur.suggestion.ranking.Settings;
import dk.rundtur.suggestion.ranking.forecast.Forecaster;
import dk.rundtur.suggestion.ranking.forecast.Outlook;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// How often a tour that follows our advice ends within the interval foreseen for it, which is to
/// hold in 80 of 100.
///
/// The forecast is asked for after the 6th, 12th and 20th conversation. System properties as for
/// [TourBenchmark]; 200 tours if it is not told otherwise.
public final class ForecastBenchmark {

    private static final Set<Integer> ASKED_AFTER = Set.of(6, 12, 20);

    private ForecastBenchmark() {}

    public static void main() throws Exception {
        TrueGraph graph = TourBenchmark.graph(System.getProperty("benchmark.data", "generated"));
        int tours = Integer.getInteger("benchmark.tours", 200);
        long seed = Long.getLong("benchmark.seed", 1);
        List<Held> held =
                Cell.all().parallelStream().map(cell -> hold(graph, cell, tours, seed)).toList();
        String json =
                JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(new Outcome(graph.name(), tours, held));
        TourBenchmark.publish(
                graph.name() + "\n" + held.stream().map(Held::line).collect(joining("\n")),
                json + "\n");
    }

    /// What is written as JSON.
    record Outcome(String graph, int tours, List<Held> forecasts) {}

    /// What came of the forecasts in one cell.
    ///
    /// @param asked how many were asked for
    /// @param given how many were given, not refused
    /// @param within how many tours ended within the interval
    /// @param sooner how many ended before it
    /// @param later how many ended after it, or never
    /// @param width conversations between the ends of the interval, the mean
    record Held(
            String visibility,
            double p,
            int asked,
            int given,
            int within,
            int sooner,
            int later,
            double width) {

        String line() {
            return String.format(
                    Locale.ROOT,
                    "%-6s %.1f  %5d asked  %5d given  %5.1f %% within  %4.1f %% sooner  %4.1f %%"
                            + " later  width %.1f",
                    visibility,
                    p,
                    asked,
                    given,
                    100.0 * within / given,
                    100.0 * sooner / given,
                    100.0 * later / given,
                    width);
        }
    }

    private static Held hold(TrueGraph graph, Cell cell, int tours, long seed) {
        Foreseeing foreseeing = new Foreseeing();
        for (int tour = 0; tour < tours; tour++) {
            Truth truth = new Truth(graph, cell, seed * 1_000_003 + tour);
            foreseeing.endedWith(
                    new Tour(graph, truth, false, foreseeing, new Forecasts()).run().full());
        }
        return foreseeing.held(cell);
    }

    /// Follows our advice and notes what was foreseen on the way.
    private static final class Foreseeing implements Strategy {

        private final Ours ours = new Ours(Strategies.OURS, Settings.STANDARD);
        private final Forecaster forecaster = new Forecaster(Settings.STANDARD);
        private final List<Foreseen> foreseen = new ArrayList<>();
        private int conversations;
        private int asked;
        private int given;
        private int within;
        private int sooner;
        private long widths;

        private record Foreseen(int after, Outlook.Clear outlook) {}

        @Override
        public String name() {
            return ours.name();
        }

        @Override
        public Optional<Choice> choose(Scene scene) {
            if (ASKED_AFTER.contains(conversations)) {
                asked++;
                if (forecaster.foresee(scene.world()) instanceof Outlook.Clear clear) {
                    foreseen.add(new Foreseen(conversations, clear));
                }
            }
            Optional<Choice> choice = ours.choose(scene);
            conversations += choice.isPresent() ? 1 : 0;
            return choice;
        }

        void endedWith(boolean everything) {
            for (Foreseen before : foreseen) {
                int more = conversations - before.after();
                boolean late = !everything || more > before.outlook().high();
                boolean soon = everything && more < before.outlook().low();
                given++;
                within += late || soon ? 0 : 1;
                sooner += soon ? 1 : 0;
                widths += before.outlook().high() - before.outlook().low();
            }
            foreseen.clear();
            conversations = 0;
        }

        Held held(Cell cell) {
            return new Held(
                    cell.visibility().label(),
                    cell.introduction(),
                    asked,
                    given,
                    within,
                    sooner,
                    given - within - sooner,
                    Math.round(10.0 * widths / Math.max(1, given)) / 10.0);
        }
    }
}
