package dk.rundtur.web;

import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;

/// Turns exceptions into GraphQL errors that say who can do what about it.
@Component
class Errors extends DataFetcherExceptionResolverAdapter implements DataFetcherExceptionResolver {

    private final Texts texts;

    Errors(Texts texts) {
        this.texts = texts;
    }

    @Override
    protected @Nullable GraphQLError resolveToSingleError(
            Throwable thrown, DataFetchingEnvironment environment) {
        if (thrown instanceof AbortExecutionException closed) {
            // The page was closed: nobody waits for the answer any more.
            return closed;
        }
        Failure failure = Failure.of(thrown, environment.getField().getName());
        return GraphQLError.newError()
                .errorType(failure.type())
                .message("%s", texts.say(failure.problem(), environment.getLocale()))
                .path(environment.getExecutionStepInfo().getPath())
                .location(environment.getField().getSourceLocation())
                .extensions(failure.extensions())
                .build();
    }
}
