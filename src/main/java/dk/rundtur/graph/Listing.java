package dk.rundtur.graph;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// A long list, in order, that can be searched by words.
///
/// @param all answers `id`, `key` and what a mapping reads
/// @param count answers `total`
/// @param found as `all`, for what a full-text `query` finds
/// @param foundCount as `count`, for what a full-text `query` finds
/// @param compounds the fields in which a word is found within another, see [Words]
public record Listing(
        Statement all,
        Statement count,
        Statement found,
        Statement foundCount,
        List<String> compounds) {

    /// The list of the statements with these names.
    public static Listing named(
            String all, String count, String found, String foundCount, String... compounds) {
        return new Listing(
                Statement.named(all),
                Statement.named(count),
                Statement.named(found),
                Statement.named(foundCount),
                List.of(compounds));
    }

    /// One part of the list.
    ///
    /// @param text what to search for; null or blank: the whole list
    public <T> Page<T> page(
            Graph graph,
            PageRequest page,
            @Nullable String text,
            Map<String, @Nullable Object> filter,
            Function<Row, T> mapping) {
        if (text == null || text.isBlank()) {
            return page(graph, page, all, count, filter, mapping);
        }
        Optional<String> query = Words.query(text, compounds);
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
