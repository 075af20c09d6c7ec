package dk.rundtur.web;

import graphql.GraphQLError;

import org.springframework.graphql.execution.SubscriptionExceptionResolver;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Locale;

/// Turns what ends a subscription into a GraphQL error in the user's language.
@Component
class SubscriptionErrors implements SubscriptionExceptionResolver {

    private final Texts texts;

    SubscriptionErrors(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Mono<List<GraphQLError>> resolveException(Throwable thrown) {
        return Mono.just(
                List.of(
                        thrown instanceof SubscriptionFailed failed
                                ? error(failed.reason(), failed.locale())
                                : error(thrown, Locale.of("da"))));
    }

    private GraphQLError error(Throwable thrown, Locale locale) {
        Failure failure = Failure.of(thrown, "a subscription");
        return GraphQLError.newError()
                .errorType(failure.type())
                .message("%s", texts.say(failure.problem(), locale))
                .extensions(failure.extensions())
                .build();
    }
}
