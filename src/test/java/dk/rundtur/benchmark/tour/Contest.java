package dk.rundtur.benchmark.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/// The same tours by every strategy, cell by cell.
final class Contest {

    private final TrueGraph graph;
    private final int tours;
    private final long seed;
    private final List<Cell> cells;
    private final Function<Cell, List<Strategy>> strategies;

    /// @param strategies new ones for a cell; the one called `oracle` sees everything
    Contest(
            TrueGraph graph,
            int tours,
            long seed,
            List<Cell> cells,
            Function<Cell, List<Strategy>> strategies) {
        this.graph = graph;
        this.tours = tours;
        this.seed = seed;
        this.cells = cells;
        this.strategies = strategies;
    }

    List<Run> run(int threads) throws InterruptedException, ExecutionException {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<List<Run>>> pending = new ArrayList<>();
            for (Cell cell : cells) {
                pending.add(pool.submit(() -> run(cell)));
            }
            List<Run> runs = new ArrayList<>();
            for (Future<List<Run>> cell : pending) {
                runs.addAll(cell.get());
            }
            return runs;
        }
    }

    private List<Run> run(Cell cell) {
        List<Strategy> all = strategies.apply(cell);
        List<Run> runs = all.stream().map(one -> new Run(cell, one.name())).toList();
        for (int tour = 0; tour < tours; tour++) {
            long luck = seed * 1_000_003 + tour;
            TrueGraph world = graph.shuffled(luck);
            Truth truth = new Truth(world, cell, luck);
            for (int place = 0; place < all.size(); place++) {
                Strategy strategy = all.get(place);
                boolean everything = strategy.name().equals(Strategies.ORACLE);
                Run run = runs.get(place);
                run.add(new Tour(world, truth, everything, strategy, run.forecasts()).run());
            }
        }
        return runs;
    }
}
