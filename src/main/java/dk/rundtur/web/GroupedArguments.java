package dk.rundtur.web;

import static java.util.Objects.requireNonNull;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.data.GraphQlArgumentBinder;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads arguments that are [Grouped]. Each group is handed all fields of its input, of which the
/// binder takes those it has parts for.
@Component
class GroupedArguments implements HandlerMethodArgumentResolver {

    private final GraphQlArgumentBinder binder =
            new GraphQlArgumentBinder(
                    GraphQlArgumentBinder.Options.create()
                            .conversionService(ApplicationConversionService.getSharedInstance()));

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(Grouped.class);
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter, DataFetchingEnvironment environment) throws BindException {
        String name = parameter.getParameter().getName();
        var input = environment.getFieldDefinition().getArgument(name).getType();
        Map<String, @Nullable Object> fields =
                requireNonNull(environment.<Map<String, @Nullable Object>>getArgument(name));
        return binder.bind(
                grouped(fields, object(input), parameter.getParameterType()),
                false,
                ResolvableType.forMethodParameter(parameter));
    }

    /// The fields, with each group among them.
    private static Map<String, @Nullable Object> grouped(
            Map<String, @Nullable Object> fields, GraphQLInputObjectType input, Class<?> type) {
        Map<String, @Nullable Object> all = new HashMap<>(fields);
        for (RecordComponent part : type.getRecordComponents()) {
            String name = part.getName();
            var field = input.getFieldDefinition(name);
            if (part.getType().isRecord() && field == null) {
                all.put(name, grouped(fields, input, part.getType()));
            } else if (part.getType().isRecord() && fields.get(name) instanceof Map<?, ?> inner) {
                all.put(name, grouped(named(inner), object(field.getType()), part.getType()));
            } else if (field != null && fields.get(name) instanceof List<?> list) {
                all.put(name, grouped(list, field.getType(), part));
            }
        }
        return all;
    }

    /// The same for each entry of a list of records.
    private static List<?> grouped(List<?> list, GraphQLType input, RecordComponent part) {
        Class<?> entry = ResolvableType.forType(part.getGenericType()).getGeneric(0).toClass();
        return entry.isRecord()
                ? list.stream()
                        .map(one ->
                                one instanceof Map<?, ?> fields
                                        ? grouped(named(fields), object(input), entry)
                                        : one)
                        .toList()
                : list;
    }

    private static GraphQLInputObjectType object(GraphQLType input) {
        return (GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(input);
    }

    private static Map<String, @Nullable Object> named(Map<?, ?> map) {
        Map<String, @Nullable Object> named = new HashMap<>();
        map.forEach((key, value) -> named.put(String.valueOf(key), value));
        return named;
    }
}
