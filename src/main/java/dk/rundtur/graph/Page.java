package dk.rundtur.graph;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// Part of a list: a connection of the Relay specification.
public final class Page<T> {

    /// One entry and its cursor.
    public record Edge<T>(String cursor, T node) {}

    /// What comes before and after this part.
    public record Range(
            boolean hasPreviousPage,
            boolean hasNextPage,
            @Nullable String startCursor,
            @Nullable String endCursor) {}

    private final List<Edge<T>> edges;
    private final Range pageInfo;
    private final Supplier<Integer> total;

    private Page(List<Edge<T>> edges, Range pageInfo, Supplier<Integer> total) {
        this.edges = edges;
        this.pageInfo = pageInfo;
        this.total = total;
    }

    /// Makes a page of rows, which are one more than was asked for when there is more.
    ///
    /// @param key the sort key of a row
    /// @param total asked only when the client wants the count
    public static <T> Page<T> of(
            PageRequest request,
            List<Row> rows,
            Function<Row, T> mapping,
            Function<Row, String> key,
            Supplier<Integer> total) {
        boolean more = rows.size() > request.first();
        List<Edge<T>> edges =
                rows.stream()
                        .limit(request.first())
                        .map(row ->
                                new Edge<>(
                                        PageRequest.cursor(key.apply(row), row.text("id")),
                                        mapping.apply(row)))
                        .toList();
        return new Page<>(
                edges,
                new Range(
                        !request.afterId().isEmpty(),
                        more,
                        edges.isEmpty() ? null : edges.getFirst().cursor(),
                        edges.isEmpty() ? null : edges.getLast().cursor()),
                total);
    }

    /// The page of an empty list.
    public static <T> Page<T> empty() {
        return new Page<>(List.of(), new Range(false, false, null, null), () -> 0);
    }

    public List<Edge<T>> getEdges() {
        return edges;
    }

    public Range getPageInfo() {
        return pageInfo;
    }

    /// The length of the whole list.
    public int getTotalCount() {
        return total.get();
    }
}
