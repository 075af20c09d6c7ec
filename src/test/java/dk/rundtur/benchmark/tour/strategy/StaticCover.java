package dk.rundtur.benchmark.tour.strategy;

import dk.rundtur.benchmark.tour.Scene;

/// Whoever is known to hold most of what is missing, the nearer the better; the best known person
/// where nobody holds anything.
public final class StaticCover extends Rival {

    private final double perStep;

    public StaticCover(double perStep) {
        this.perStep = perStep;
    }

    @Override
    public String name() {
        return "static-cover";
    }

    @Override
    double merit(Scene scene, int person) {
        double near = Math.pow(perStep, scene.steps(person) - 1.0);
        return near * (scene.missingHeld(person) + 0.0001 * Math.min(1000, scene.degree(person)));
    }
}
