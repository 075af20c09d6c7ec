package dk.rundtur.web;

import graphql.GraphQLContext;
import graphql.execution.DataFetcherResult;

import java.util.Map;

/// Answers a field and hands values to all fields below it, so that what answers them needs no
/// wrapper that carries such values along.
public final class LocalContext {

    private LocalContext() {}

    /// An answer, and by name the values for parameters below it that are marked
    /// `@LocalContextValue`. They take the place of those from above, so that what is to be kept of
    /// these is handed on.
    public static <T> DataFetcherResult<T> with(Map<String, Object> values, T answer) {
        return DataFetcherResult.<T>newResult()
                .data(answer)
                .localContext(GraphQLContext.of(values))
                .build();
    }
}
