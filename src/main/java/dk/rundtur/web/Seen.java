package dk.rundtur.web;

import static java.util.stream.Collectors.groupingBy;

import dk.rundtur.access.Viewer;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;

/// The batch loader's key for something that not every viewer may see.
///
/// @param <I> of what kind the thing is
/// @param id of the thing
/// @param viewer who asks; what she may not see is not found
public record Seen<I>(I id, Viewer viewer) {

    /// The thing with an id, or null where there is no id.
    public static <I, T> @Nullable CompletableFuture<T> load(
            @Nullable I id, Viewer viewer, DataLoader<Seen<I>, T> things) {
        return id == null ? null : things.load(new Seen<>(id, viewer));
    }

    /// Fetches the things with one call per viewer.
    public static <I, T> Map<Seen<I>, T> fetch(
            BiFunction<Collection<I>, Viewer, Map<I, T>> fetch, Collection<Seen<I>> wanted) {
        Map<Seen<I>, T> found = new HashMap<>();
        wanted.stream()
                .collect(groupingBy(Seen::viewer))
                .forEach((viewer, seen) ->
                        found.putAll(Batches.by(seen, Seen::id, ids -> fetch.apply(ids, viewer))));
        return found;
    }
}
