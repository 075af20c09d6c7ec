package dk.rundtur.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Maps things to what was fetched for all of their ids at once, as `@BatchMapping` wants it.
public final class Batches {

    private Batches() {}

    /// What was found for each thing; nothing for those that have none.
    public static <P, I, V> Map<P, V> by(
            List<P> things, Function<P, I> id, Function<Collection<I>, Map<I, V>> fetch) {
        Map<I, V> found = fetch.apply(things.stream().map(id).distinct().toList());
        Map<P, V> joined = new HashMap<>();
        for (P thing : things) {
            V value = found.get(id.apply(thing));
            if (value != null) {
                joined.put(thing, value);
            }
        }
        return joined;
    }

    /// What was found for each thing, or `none`.
    public static <P, I, V> Map<P, V> by(
            List<P> things, Function<P, I> id, Function<Collection<I>, Map<I, V>> fetch, V none) {
        Map<P, V> joined = by(things, id, fetch);
        things.forEach(thing -> joined.putIfAbsent(thing, none));
        return joined;
    }
}
