package dk.rundtur.benchmark.tour.strategy;

import dk.rundtur.benchmark.tour.Scene;

/// Whoever is tied most strongly to somebody met; a tie of unknown strength counts 0.4.
public final class StrongestTie extends Rival {

    private static final double UNKNOWN = 0.4;

    @Override
    public String name() {
        return "strongest-tie";
    }

    @Override
    double merit(Scene scene, int person) {
        double strongest = 0;
        double many = 0;
        for (int place : scene.tiesOf(person)) {
            var tie = scene.tie(place);
            int other = tie.a() == person ? tie.b() : tie.a();
            if (scene.steps(other) == scene.steps(person) - 1) {
                Double strength = tie.strength();
                strongest = Math.max(strongest, strength == null ? UNKNOWN : strength);
                many++;
            }
        }
        return -10.0 * scene.steps(person) + strongest + 0.001 * Math.min(many, 10);
    }
}
