package dk.rundtur.graph;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// Part of a list, as the Relay specification has it.
public final class Page<T> {

    /// One thing and its place in the order.
    public record Edge<T>(String cursor, T node) {}

    /// Where this part lies in the whole.
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

    /// Makes a page of rows that hold one more than was asked for when there is more.
    ///
    /// @param key the sort key of a row's place in the order
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

    /// A page of a list that is empty.
    public static <T> Page<T> empty() {
        return new Page<>(List.of(), new Range(false, false, null, null), () -> 0);
    }

    public List<Edge<T>> getEdges() {
        return edges;
    }

    public Range getPageInfo() {
        return pageInfo;
    }

    /// How long the whole list is.
    public int getTotalCount() {
        return total.get();
    }
}
