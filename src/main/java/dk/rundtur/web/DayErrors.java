package dk.rundtur.web;

import dk.rundtur.outcome.Problem;
import dk.rundtur.outcome.ProblemCode;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/// Says of what is no calendar day what is wrong and where, in the language of the request. The
/// library answers such requests before any of our code sees them, in English and for programmers.
@Component
class DayErrors extends SimplePerformantInstrumentation {

    private final Texts texts;

    DayErrors(Texts texts) {
        this.texts = texts;
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        ExecutionInput input = parameters.getExecutionInput();
        if (result.getErrors().stream().noneMatch(error -> sent(error) != null)) {
            return CompletableFuture.completedFuture(result);
        }
        List<GraphQLError> errors =
                result.getErrors().stream().map(error -> worded(error, input)).toList();
        return CompletableFuture.completedFuture(result.transform(answer -> answer.errors(errors)));
    }

    private GraphQLError worded(GraphQLError error, ExecutionInput input) {
        Object sent = sent(error);
        if (sent == null) {
            return error;
        }
        ProblemCode code = ProblemCode.NOT_A_DAY;
        return GraphQLError.newError()
                .errorType(ErrorType.BAD_REQUEST)
                .message("%s", texts.say(Problem.general(code), input.getLocale()))
                .locations(error.getLocations())
                .extensions(
                        Map.of(
                                "code", code.name(),
                                "argument", place(input.getRawVariables().toMap(), sent)))
                .build();
    }

    private static @Nullable Object sent(GraphQLError error) {
        Map<String, Object> extensions = error.getExtensions();
        return extensions == null ? null : extensions.get(DayScalar.SENT);
    }

    /// Where in the variables the text stands, from the outside in; empty when it is in none.
    private static List<String> place(Object within, Object sent) {
        Map<String, Object> parts = parts(within);
        for (var part : parts.entrySet()) {
            if (sent.equals(String.valueOf(part.getValue()))) {
                return List.of(part.getKey());
            }
            List<String> deeper = place(part.getValue(), sent);
            if (!deeper.isEmpty()) {
                List<String> whole = new ArrayList<>(List.of(part.getKey()));
                whole.addAll(deeper);
                return List.copyOf(whole);
            }
        }
        return List.of();
    }

    private static Map<String, Object> parts(Object within) {
        Map<String, Object> parts = new LinkedHashMap<>();
        if (within instanceof Map<?, ?> map) {
            map.forEach((key, value) -> add(parts, String.valueOf(key), value));
        } else if (within instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                add(parts, Integer.toString(i), list.get(i));
            }
        }
        return parts;
    }

    private static void add(Map<String, Object> parts, String key, @Nullable Object value) {
        if (value != null) {
            parts.put(key, value);
        }
    }
}
