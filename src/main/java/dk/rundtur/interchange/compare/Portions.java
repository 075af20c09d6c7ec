package dk.rundtur.interchange.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/// Batches for reading and writing: large enough that the round trip does not matter, small enough
/// for memory.
final class Portions {

    private static final int SIZE = 4_000;

    private Portions() {}

    /// Gives `each` one portion after the other.
    static <T> void of(Collection<T> all, Consumer<List<T>> each) {
        List<T> batch = new ArrayList<>(Math.min(SIZE, all.size()));
        for (T one : all) {
            batch.add(one);
            if (batch.size() == SIZE) {
                each.accept(batch);
                batch = new ArrayList<>(SIZE);
            }
        }
        if (!batch.isEmpty()) {
            each.accept(batch);
        }
    }
}
