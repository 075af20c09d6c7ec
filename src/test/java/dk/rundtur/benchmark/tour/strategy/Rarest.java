package dk.rundtur.benchmark.tour.strategy;

import dk.rundtur.benchmark.tour.Scene;

import java.util.Comparator;
import java.util.List;

/// What all rivals ask about: the two missing needs with the fewest known holders.
final class Rarest {

    private Rarest() {}

    static List<Integer> missing(Scene scene) {
        return scene.missing().stream()
                .boxed()
                .sorted(Comparator.comparingInt(scene::knownHolders))
                .limit(2)
                .toList();
    }
}
