package dk.rundtur.graph;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// One transaction: either all of it happens or nothing.
public interface Unit {

    /// All rows of the answer, in the statement's order.
    <T> List<T> list(
            Statement statement,
            Map<String, ? extends @Nullable Object> parameters,
            Function<Row, T> mapping);

    /// The first row of the answer.
    default <T> Optional<T> find(
            Statement statement,
            Map<String, ? extends @Nullable Object> parameters,
            Function<Row, T> mapping) {
        return list(statement, parameters, mapping).stream().findFirst();
    }

    /// Runs a statement and ignores its answer.
    default void run(Statement statement, Map<String, ? extends @Nullable Object> parameters) {
        list(statement, parameters, row -> row);
    }
}
