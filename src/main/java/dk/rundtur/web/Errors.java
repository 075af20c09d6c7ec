package dk.rundtur.web;

import dk.rundtur.graph.GraphUnavailable;
import dk.rundtur.graph.InvalidRequest;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// Turns exceptions into GraphQL errors that say who can do what about it. What went wrong inside
/// is logged under an id by its type and place alone: an exception's message may hold personal
/// data.
@Component
class Errors extends DataFetcherExceptionResolverAdapter implements DataFetcherExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

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
            case GraphUnavailable ignored -> internal(failure, environment, "error.unavailable");
            default -> internal(failure, environment, "error.internal");
        };
    }

    private GraphQLError internal(
            Throwable failure, DataFetchingEnvironment environment, String key) {
        String id = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Error {} in {}: {}", id, environment.getField().getName(), describe(failure));
        return error(
                environment,
                ErrorType.INTERNAL_ERROR,
                texts.say(key, environment.getLocale(), id),
                Map.of("id", id));
    }

    /// Types and places of the chain of causes, without their messages.
    static String describe(Throwable failure) {
        StringBuilder text = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            text.append(cause.getClass().getName());
            List.of(cause.getStackTrace()).stream()
                    .filter(frame -> frame.getClassName().startsWith("dk.rundtur"))
                    .limit(3)
                    .forEach(frame -> text.append(" at ").append(frame));
            text.append("; ");
        }
        return text.toString();
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
