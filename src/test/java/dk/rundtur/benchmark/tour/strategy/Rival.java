package dk.rundtur.benchmark.tour.strategy;

import dk.rundtur.benchmark.tour.Scene;
import dk.rundtur.benchmark.tour.Strategy;

import java.util.List;
import java.util.Optional;

/// A rule of thumb that gives each candidate a number and takes the greatest; the earlier in the
/// file where numbers are equal.
abstract class Rival implements Strategy {

    abstract double merit(Scene scene, int person);

    @Override
    public Optional<Choice> choose(Scene scene) {
        int best = -1;
        double greatest = Double.NEGATIVE_INFINITY;
        for (int person : scene.candidates()) {
            double merit = merit(scene, person);
            if (merit > greatest) {
                best = person;
                greatest = merit;
            }
        }
        if (best < 0) {
            return Optional.empty();
        }
        List<Integer> askAbout = Rarest.missing(scene);
        return Optional.of(new Choice(best, askAbout, List.of(), Double.NaN, Double.NaN));
    }
}
