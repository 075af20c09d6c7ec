package dk.rundtur.graph;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// A part of a list that belongs to one thing, such as the ties of one person.
///
/// @param <I> of what kind the thing is
/// @param parent which thing
/// @param page which part
/// @param viewer the id of who asks; not everybody sees all of every list
public record Nested<I>(I parent, PageRequest page, String viewer) {

    /// Answers many such lists with one statement for all of their parents.
    ///
    /// @param list answers `parent`, `id`, `key` and what `mapping` reads, given `ids`, the page
    ///   and `viewer`
    /// @param counts answers `id` and `total`, given `ids` and `viewer`; asked only when wanted
    public static <I, T> Map<Nested<I>, Page<T>> answer(
            Graph graph,
            Collection<Nested<I>> wanted,
            Statement list,
            Statement counts,
            Function<Row, T> mapping) {
        return answer(graph, wanted, Map.of(), list, counts, mapping);
    }

    /// As above, with more parameters for both statements.
    public static <I, T> Map<Nested<I>, Page<T>> answer(
            Graph graph,
            Collection<Nested<I>> wanted,
            Map<String, ? extends @Nullable Object> filter,
            Statement list,
            Statement counts,
            Function<Row, T> mapping) {
        Map<Nested<I>, Page<T>> answers = new HashMap<>();
        wanted.stream()
                .collect(groupingBy(nested -> new Shared(nested.page(), nested.viewer())))
                .forEach((shared, group) ->
                        answers.putAll(
                                answerAlike(graph, shared, group, filter, list, counts, mapping)));
        return answers;
    }

    /// What the lists have in common that one statement answers.
    private record Shared(PageRequest page, String viewer) {}

    private static <I, T> Map<Nested<I>, Page<T>> answerAlike(
            Graph graph,
            Shared shared,
            List<Nested<I>> group,
            Map<String, ? extends @Nullable Object> filter,
            Statement list,
            Statement counts,
            Function<Row, T> mapping) {
        List<I> ids = group.stream().map(Nested::parent).toList();
        Map<String, @Nullable Object> seen = new HashMap<>(filter);
        seen.put("ids", ids);
        seen.put("viewer", shared.viewer());
        Map<String, @Nullable Object> parameters = new HashMap<>(seen);
        parameters.putAll(shared.page().parameters());
        Map<String, List<Row>> rows =
                graph.list(list, parameters, row -> row).stream()
                        .collect(groupingBy(row -> row.text("parent")));
        var totals = new Totals(graph, counts, seen);
        Map<Nested<I>, Page<T>> pages = new HashMap<>();
        for (Nested<I> nested : group) {
            pages.put(
                    nested,
                    Page.of(
                            nested.page(),
                            rows.getOrDefault(nested.parent().toString(), List.of()),
                            mapping,
                            row -> row.text("key"),
                            () -> totals.of(nested.parent().toString())));
        }
        return pages;
    }

    /// The counts of all parents, asked for once, and only when a client wants one.
    private static final class Totals {

        private final Graph graph;
        private final Statement statement;
        private final Map<String, @Nullable Object> parameters;
        private final Map<String, Integer> known = new HashMap<>();

        Totals(Graph graph, Statement statement, Map<String, @Nullable Object> parameters) {
            this.graph = graph;
            this.statement = statement;
            this.parameters = parameters;
        }

        synchronized int of(String parent) {
            if (known.isEmpty()) {
                known.putAll(
                        graph.list(statement, parameters, row -> row).stream()
                                .collect(toMap(row -> row.text("id"), row -> row.count("total"))));
            }
            return known.getOrDefault(parent, 0);
        }
    }
}
