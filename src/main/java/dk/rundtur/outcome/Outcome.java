package dk.rundtur.outcome;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The result of a change.
///
/// @param <T> what was changed or made
public sealed interface Outcome<T> {

    /// The change was made.
    record Done<T>(T value) implements Outcome<T> {}

    /// Nothing was changed, for reasons that the caller can do something about.
    record Refused<T>(List<Problem> problems) implements Outcome<T> {

        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /// The change was made.
    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    /// Nothing was changed, for these reasons.
    static <T> Outcome<T> refused(List<Problem> problems) {
        return new Refused<>(problems);
    }

    /// Nothing was changed, for this reason.
    static <T> Outcome<T> refused(Problem problem) {
        return new Refused<>(List.of(problem));
    }

    /// The same outcome with the value converted.
    default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
        return switch (this) {
            case Done<T>(T value) -> done(change.apply(value));
            case Refused<T>(List<Problem> problems) -> refused(problems);
        };
    }

    /// The payload of a mutation.
    ///
    /// @param make gets what was changed, or null and why nothing was
    default <P> P payload(BiFunction<@Nullable T, List<Problem>, P> make) {
        return switch (this) {
            case Done<T>(T value) -> make.apply(value, List.of());
            case Refused<T>(List<Problem> problems) -> make.apply(null, problems);
        };
    }
}
