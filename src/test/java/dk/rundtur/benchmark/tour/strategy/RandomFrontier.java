package dk.rundtur.benchmark.tour.strategy;

import dk.rundtur.benchmark.tour.Scene;

/// Anybody of those nearest.
public final class RandomFrontier extends Rival {

    @Override
    public String name() {
        return "random";
    }

    @Override
    double merit(Scene scene, int person) {
        return scene.whim(person) - 10 * scene.steps(person);
    }
}
