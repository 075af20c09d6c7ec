package dk.rundtur.benchmark.tour.strategy;

import dk.rundtur.benchmark.tour.Scene;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/// Whoever came within reach first; the nearest where several did at once.
public final class BreadthFirst extends Rival {

    private @Nullable Scene scene;
    private int[] seen = {};

    @Override
    public String name() {
        return "breadth-first";
    }

    @Override
    double merit(Scene current, int person) {
        if (current != scene) {
            scene = current;
            seen = new int[current.people()];
            Arrays.fill(seen, -1);
        }
        if (seen[person] < 0) {
            seen[person] = current.clock();
        }
        return -current.steps(person) * 10_000.0 - current.tries(person) * 100.0 - seen[person];
    }
}
