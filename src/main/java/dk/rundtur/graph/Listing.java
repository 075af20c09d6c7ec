package dk.rundtur.graph;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// A long list that can be searched: the whole of it in order, or what words find in it.
///
/// @param all answers `id`, `key` and what a mapping wants
/// @param count answers `total`
/// @param found as `all`, given also the full-text `query`
/// @param foundCount as `count`, given also the full-text `query`
public record Listing(Statement all, Statement count, Statement found, Statement foundCount) {

    /// The four statements `<name>`, `<name>-count`, `<name>-search` and `<name>-search-count`.
    public static Listing named(String name) {
        return new Listing(
                Statement.named(name),
                Statement.named(name + "-count"),
                Statement.named(name + "-search"),
                Statement.named(name + "-search-count"));
    }

    /// One part of the list.
    ///
    /// @param text what somebody typed to search for; null or blank: nothing
    public <T> Page<T> page(
            Graph graph,
            PageRequest page,
            @Nullable String text,
            Map<String, @Nullable Object> filter,
            Function<Row, T> mapping) {
        if (text == null || text.isBlank()) {
            return page(graph, page, all, count, filter, mapping);
        }
        Optional<String> query = Words.query(text);
        if (query.isEmpty()) {
            return Page.empty();
        }
        Map<String, @Nullable Object> parameters = new HashMap<>(filter);
        parameters.put("query", query.get());
        return page(graph, page, found, foundCount, parameters, mapping);
    }

    private static <T> Page<T> page(
            Graph graph,
            PageRequest page,
            Statement list,
            Statement count,
            Map<String, @Nullable Object> filter,
            Function<Row, T> mapping) {
        Map<String, @Nullable Object> parameters = new HashMap<>(filter);
        parameters.putAll(page.parameters());
        return Page.of(
                page,
                graph.list(list, parameters, row -> row),
                mapping,
                row -> row.text("key"),
                () -> graph.list(count, filter, row -> row.count("total")).getFirst());
    }
}
