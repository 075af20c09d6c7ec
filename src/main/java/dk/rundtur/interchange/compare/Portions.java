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
        of(all, SIZE, each);
    }

    /// In greater portions, where each has the database look through much.
    static <T> void ofMany(Collection<T> all, Consumer<List<T>> each) {
        of(all, 5 * SIZE, each);
    }

    private static <T> void of(Collection<T> all, int size, Consumer<List<T>> each) {
        List<T> batch = new ArrayList<>(Math.min(size, all.size()));
        for (T one : all) {
            batch.add(one);
            if (batch.size() == size) {
                each.accept(batch);
                batch = new ArrayList<>(size);
            }
        }
        if (!batch.isEmpty()) {
            each.accept(batch);
        }
    }
}
