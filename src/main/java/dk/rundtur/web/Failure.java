package dk.rundtur.web;

import dk.rundtur.graph.GraphTooSmall;
import dk.rundtur.graph.GraphUnavailable;
import dk.rundtur.outcome.InvalidRequest;
import dk.rundtur.outcome.Problem;
import dk.rundtur.outcome.ProblemCode;

import org.springframework.graphql.execution.ErrorType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

import java.util.HashMap;
import java.util.Map;

/// What a caller is told about an exception.
///
/// @param details go with the code: the `argument` at fault, or the `id` under which it was logged
record Failure(ErrorType type, Problem problem, Map<String, Object> details) {

    /// @param where the place to name in the log when the error is ours
    static Failure of(Throwable failure, String where) {
        return switch (failure) {
            case InvalidRequest invalid ->
                    new Failure(
                            ErrorType.BAD_REQUEST,
                            invalid.problem(),
                            Map.of("argument", invalid.problem().field()));
            case AuthenticationException _ ->
                    new Failure(
                            ErrorType.UNAUTHORIZED,
                            Problem.general(ProblemCode.SIGNED_OUT),
                            Map.of());
            case AccessDeniedException _ ->
                    new Failure(
                            ErrorType.FORBIDDEN, Problem.general(ProblemCode.FORBIDDEN), Map.of());
            case GraphUnavailable _ -> ours(failure, where, ProblemCode.UNAVAILABLE);
            case GraphTooSmall _ -> ours(failure, where, ProblemCode.TOO_LARGE_FOR_DATABASE);
            default -> ours(failure, where, ProblemCode.INTERNAL);
        };
    }

    private static Failure ours(Throwable failure, String where, ProblemCode code) {
        String id = Faults.log(failure, where);
        return new Failure(ErrorType.INTERNAL_ERROR, Problem.general(code, id), Map.of("id", id));
    }

    /// The `extensions` of a GraphQL error, beside its classification.
    Map<String, Object> extensions() {
        Map<String, Object> extensions = new HashMap<>(details);
        extensions.put("code", problem.code().name());
        return extensions;
    }
}
