package dk.rundtur.outcome;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/// What became of a wish to change something.
///
/// @param <T> what the change gives
public sealed interface Outcome<T> {

    /// It happened.
    record Done<T>(T value) implements Outcome<T> {}

    /// Nothing was changed, and the user can mend why.
    record Refused<T>(List<Problem> problems) implements Outcome<T> {

        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /// It happened.
    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    /// It did not, for these reasons.
    static <T> Outcome<T> refused(List<Problem> problems) {
        return new Refused<>(problems);
    }

    /// It did not, for this reason.
    static <T> Outcome<T> refused(Problem problem) {
        return new Refused<>(List.of(problem));
    }

    /// The same outcome with another value.
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
