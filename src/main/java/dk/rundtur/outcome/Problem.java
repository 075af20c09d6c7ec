package dk.rundtur.outcome;

import java.util.List;

/// Why a change was refused: where in the input, what, and the values for the sentence. The
/// sentence itself is the text `problem.<code>` in the user's language.
///
/// @param field the place in the input, from the outside in; empty when it concerns the whole
/// @param code what is wrong; programs read its name
/// @param arguments fill the gaps of the sentence; no personal data but the name of a colleague
public record Problem(List<String> field, ProblemCode code, List<Object> arguments) {

    public Problem {
        field = List.copyOf(field);
        arguments = List.copyOf(arguments);
    }

    /// A problem at `path`, whose parts are separated by dots: `referrals.0.person`.
    public static Problem at(String path, ProblemCode code, Object... arguments) {
        return new Problem(List.of(path.split("\\.", -1)), code, List.of(arguments));
    }

    /// A problem that concerns the whole.
    public static Problem general(ProblemCode code, Object... arguments) {
        return new Problem(List.of(), code, List.of(arguments));
    }
}
