package dk.rundtur.web;

import dk.rundtur.outcome.InvalidRequest;
import dk.rundtur.outcome.Problem;
import dk.rundtur.outcome.ProblemCode;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.SubscriptionExecutionStrategy;

import org.reactivestreams.Publisher;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.Locale;
import java.util.Map;

/// Sends the events of a subscription in the order in which they happened: whoever comes back asks
/// for what came after the last one heard, and would never hear one that was overtaken. Refuses to
/// answer a subscription with JSON: it has no answer, it goes on.
@Component
class SubscriptionsAsEvents implements WebGraphQlInterceptor {

    private final Texts texts;

    SubscriptionsAsEvents(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        request.configureExecutionInput((input, builder) ->
                builder.graphQLContext(
                                Map.of(
                                        SubscriptionExecutionStrategy
                                                .KEEP_SUBSCRIPTION_EVENTS_ORDERED,
                                        true))
                        .build());
        return chain.next(request)
                .map(response ->
                        response.getExecutionResult().getData() instanceof Publisher<?>
                                        && !asEvents(request)
                                ? refused(response, request.getLocale())
                                : response);
    }

    private static boolean asEvents(WebGraphQlRequest request) {
        return request.getHeaders().getAccept().contains(MediaType.TEXT_EVENT_STREAM);
    }

    private WebGraphQlResponse refused(WebGraphQlResponse response, Locale locale) {
        Problem problem = Problem.general(ProblemCode.SUBSCRIPTION_AS_JSON);
        Failure failure = Failure.of(new InvalidRequest(problem), "a subscription");
        GraphQLError error =
                GraphQLError.newError()
                        .errorType(failure.type())
                        .message("%s", texts.say(problem, locale))
                        .extensions(failure.extensions())
                        .build();
        return new WebGraphQlResponse(
                new DefaultExecutionGraphQlResponse(
                        response.getExecutionInput(),
                        ExecutionResult.newExecutionResult().addError(error).build()));
    }
}
