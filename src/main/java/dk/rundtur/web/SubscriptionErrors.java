package dk.rundtur.web;

import dk.rundtur.graph.GraphUnavailable;
import dk.rundtur.outcome.InvalidRequest;

import graphql.GraphQLError;

import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.execution.SubscriptionExceptionResolver;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Says in the user's language why a subscription was refused or ended.
@Component
class SubscriptionErrors implements SubscriptionExceptionResolver {

    private final Texts texts;

    SubscriptionErrors(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Mono<List<GraphQLError>> resolveException(Throwable failure) {
        return Mono.just(
                List.of(
                        failure instanceof SubscriptionFailed failed
                                ? error(failed.reason(), failed.locale())
                                : error(failure, Locale.of("da"))));
    }

    private GraphQLError error(Throwable failure, Locale locale) {
        if (failure instanceof InvalidRequest invalid) {
            return error(
                    ErrorType.BAD_REQUEST,
                    texts.say(invalid.problem(), locale),
                    Map.of(
                            "code", invalid.problem().code(),
                            "argument", invalid.problem().field()));
        }
        String id = Faults.log(failure, "a subscription");
        String key = failure instanceof GraphUnavailable ? "error.unavailable" : "error.internal";
        return error(ErrorType.INTERNAL_ERROR, texts.say(key, locale, id), Map.of("id", id));
    }

    private static GraphQLError error(
            ErrorType type, String message, Map<String, Object> extensions) {
        return GraphQLError.newError()
                .errorType(type)
                .message("%s", message)
                .extensions(extensions)
                .build();
    }
}
