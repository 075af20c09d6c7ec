package dk.rundtur.benchmark.tour.strategy;

import dk.rundtur.benchmark.tour.Scene;

/// Whoever holds the missing need that fewest are known to hold, the nearer the better: how Lappas,
/// Liu & Terzi 2009 begin a team.
public final class RarestFirst extends Rival {

    private final double perStep;

    public RarestFirst(double perStep) {
        this.perStep = perStep;
    }

    @Override
    public String name() {
        return "rarest-first";
    }

    @Override
    double merit(Scene scene, int person) {
        double near = Math.pow(perStep, scene.steps(person) - 1.0);
        double rarest =
                scene.missing().stream()
                        .filter(need -> scene.holds(person, need))
                        .mapToDouble(need -> 1.0 / scene.knownHolders(need))
                        .max()
                        .orElse(0);
        return near * (rarest + 1e-7 * Math.min(1000, scene.degree(person)));
    }
}
