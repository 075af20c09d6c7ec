package dk.rundtur.suggestion.ranking.chance;

import java.util.HashMap;
import java.util.Map;

/// What logged outcomes have taught, also those of other networks: a tally for each kind of thing.
public record Experience(Map<String, Tally> tallies) {

    public static final Experience NONE = new Experience(Map.of());

    public Experience {
        tallies = Map.copyOf(tallies);
    }

    /// What two sources have taught together.
    public Experience and(Experience other) {
        Map<String, Tally> sum = new HashMap<>(tallies);
        other.tallies.forEach(
                (key, tally) -> sum.merge(key, tally, (a, b) -> a.plus(b.well(), b.failed())));
        return new Experience(sum);
    }
}
