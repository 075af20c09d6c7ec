package dk.rundtur.web;

import dk.rundtur.graph.GraphTooSmall;
import dk.rundtur.graph.GraphUnavailable;
import dk.rundtur.outcome.InvalidRequest;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;

import java.util.Locale;
import java.util.Map;

/// Turns exceptions into GraphQL errors that say who can do what about it.
@Component
class Errors extends DataFetcherExceptionResolverAdapter implements DataFetcherExceptionResolver {

    private final Texts texts;

    Errors(Texts texts) {
        this.texts = texts;
    }

    @Override
    protected @Nullable GraphQLError resolveToSingleError(
            Throwable failure, DataFetchingEnvironment environment) {
        Locale locale = environment.getLocale();
        return switch (failure) {
            case InvalidRequest invalid ->
                    error(
                            environment,
                            ErrorType.BAD_REQUEST,
                            texts.say(invalid.problem(), locale),
                            Map.of(
                                    "code", invalid.problem().code(),
                                    "argument", invalid.problem().field()));
            case AuthenticationException ignored ->
                    error(
                            environment,
                            ErrorType.UNAUTHORIZED,
                            texts.say("error.unauthorised", locale),
                            Map.of());
            case AccessDeniedException ignored ->
                    error(
                            environment,
                            ErrorType.FORBIDDEN,
                            texts.say("error.forbidden", locale),
                            Map.of());
            // The page was closed: nobody waits for the answer any more.
            case AbortExecutionException closed -> closed;
            case GraphUnavailable ignored -> internal(failure, environment, "error.unavailable");
            case GraphTooSmall ignored -> internal(failure, environment, "error.too-small");
            default -> internal(failure, environment, "error.internal");
        };
    }

    private GraphQLError internal(
            Throwable failure, DataFetchingEnvironment environment, String key) {
        String id = Faults.log(failure, environment.getField().getName());
        return error(
                environment,
                ErrorType.INTERNAL_ERROR,
                texts.say(key, environment.getLocale(), id),
                Map.of("id", id));
    }

    private static GraphQLError error(
            DataFetchingEnvironment environment,
            ErrorClassification type,
            String message,
            Map<String, Object> extensions) {
        return GraphQLError.newError()
                .errorType(type)
                .message("%s", message)
                .path(environment.getExecutionStepInfo().getPath())
                .location(environment.getField().getSourceLocation())
                .extensions(extensions)
                .build();
    }
}
