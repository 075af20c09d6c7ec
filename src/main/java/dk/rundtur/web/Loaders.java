package dk.rundtur.web;

import dk.rundtur.graph.Nested;
import dk.rundtur.graph.Page;

import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Registers the batch loaders of all rooms, so that no list asks the database once per row.
@Component
public final class Loaders {

    private final BatchLoaderRegistry registry;

    Loaders(BatchLoaderRegistry registry) {
        this.registry = registry;
    }

    /// Fetches things by their ids, for a parameter `DataLoader<I, V> name`.
    public <I, V> void byId(String name, Function<Set<I>, Map<I, V>> fetch) {
        byKey(name, fetch);
    }

    /// Fetches what belongs to keys, for a parameter `DataLoader<K, V> name`.
    public <K, V> void byKey(String name, Function<Set<K>, Map<K, V>> fetch) {
        registry.<K, V>forName(name)
                .registerMappedBatchLoader(
                        (keys, environment) -> Mono.fromSupplier(() -> fetch.apply(keys)));
    }

    /// Fetches pages of nested lists, for a parameter `DataLoader<Nested<I>, Page<V>> name`.
    public <I, V> void pages(String name, Function<Set<Nested<I>>, Map<Nested<I>, Page<V>>> fetch) {
        byKey(name, fetch);
    }
}
