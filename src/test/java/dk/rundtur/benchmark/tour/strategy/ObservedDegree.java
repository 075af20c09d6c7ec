package dk.rundtur.benchmark.tour.strategy;

import dk.rundtur.benchmark.tour.Scene;

/// Whoever is seen to know most people, among those nearest: the baseline to beat. Avrachenkov et
/// al. 2012 found that it covers more of a network that becomes visible step by step than the other
/// rules they compared which look no further than the next step.
public final class ObservedDegree extends Rival {

    private final double perStep;

    public ObservedDegree(double perStep) {
        this.perStep = perStep;
    }

    @Override
    public String name() {
        return "observed-degree";
    }

    @Override
    double merit(Scene scene, int person) {
        return scene.degree(person) * Math.pow(perStep, scene.steps(person) - 1.0);
    }
}
