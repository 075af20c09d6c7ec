package dk.rundtur.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rundtur.fixture.SchemaFiles;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.ScalarInfo;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whoever calls the interface finds what they need in the schema: every type, field, argument,
/// input field and enum value says what it is, and not its name again.
class SchemaDescriptionsTests {

    private static final Pattern SENTENCE =
            Pattern.compile("[\\p{Lu}\\d`'+].*[.?…]['’)]?", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern NAME_PART = Pattern.compile("\\p{Lu}?[\\p{Ll}\\p{N}]+|\\p{Lu}+");
    private static final Pattern ENUM_VALUE = Pattern.compile("`(\\p{Lu}+(?:_\\p{Lu}+)+)`");

    /// Words that can stand before any name without saying more.
    private static final Set<String> FILLERS =
            Set.of(
                    "a", "an", "and", "are", "as", "at", "be", "by", "for", "how", "in", "is", "it",
                    "its", "of", "on", "one", "or", "that", "the", "this", "to", "was", "what",
                    "when", "where", "whether", "which", "who", "whom", "with");

    private final Map<String, GraphQLNamedSchemaElement> elements = elements();

    @Test
    void areThereAndSaySomething() {
        assertThat(elements).hasSizeGreaterThan(1_000);
        assertThat(
                        elements.entrySet().stream()
                                .flatMap(element ->
                                        fault(
                                                element.getValue().getName(),
                                                description(element.getValue()))
                                                .map(why -> element.getKey() + " " + why)
                                                .stream()))
                .isEmpty();
    }

    @Test
    void mentionOnlyEnumValuesThatThereAre() {
        Set<String> values =
                elements.values().stream()
                        .filter(GraphQLEnumType.class::isInstance)
                        .map(GraphQLEnumType.class::cast)
                        .flatMap(type -> type.getValues().stream())
                        .map(GraphQLNamedSchemaElement::getName)
                        .collect(Collectors.toSet());
        // A field `code` of type String lists its values itself.
        assertThat(
                        elements.entrySet().stream()
                                .filter(element -> !element.getKey().endsWith(".code"))
                                .flatMap(element ->
                                        ENUM_VALUE
                                                .matcher(description(element.getValue()))
                                                .results()
                                                .map(found -> found.group(1))
                                                .filter(found -> !values.contains(found))
                                                .map(found -> element.getKey() + ": " + found)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "joinedOn, '', has no description",
        "joinedOn, When it was joined on., says its name again",
        "joinedOn, The JOINED on, is no sentence",
        "joinedOn, the day they joined., is no sentence",
        "joinedOn, The day they joined., ''"
    })
    void areFoundWanting(String name, String description, String fault) {
        assertThat(fault(name, description).orElse("")).isEqualTo(fault);
    }

    private static Optional<String> fault(String name, String description) {
        if (description.isBlank()) {
            return Optional.of("has no description");
        }
        if (!SENTENCE.matcher(description).matches()) {
            return Optional.of("is no sentence");
        }
        Set<String> own =
                NAME_PART
                        .matcher(name)
                        .results()
                        .map(MatchResult::group)
                        .map(SchemaDescriptionsTests::stem)
                        .collect(Collectors.toSet());
        boolean saysMore =
                WORD.matcher(description)
                        .results()
                        .map(MatchResult::group)
                        .filter(word -> !FILLERS.contains(word.toLowerCase(Locale.ROOT)))
                        .anyMatch(word -> !own.contains(stem(word)));
        return saysMore ? Optional.empty() : Optional.of("says its name again");
    }

    /// A word without its ending, so that 'names' is no news about `name`.
    private static String stem(String word) {
        return word.toLowerCase(Locale.ROOT).replaceFirst("(ies|es|s|ed|ing)$", "");
    }

    private static String description(GraphQLNamedSchemaElement element) {
        if (element instanceof GraphQLScalarType scalar && scalar.getDefinition() != null) {
            var written = scalar.getDefinition().getDescription();
            return written == null ? "" : written.getContent();
        }
        return element.getDescription() == null ? "" : element.getDescription();
    }

    /// Everything with a name, by where it stands: `Person.ties(first)`.
    private static Map<String, GraphQLNamedSchemaElement> elements() {
        Map<String, GraphQLNamedSchemaElement> elements = new LinkedHashMap<>();
        for (GraphQLNamedType type : SchemaFiles.schema().getAllTypesAsList()) {
            if (!type.getName().startsWith("__")
                    && !ScalarInfo.isGraphqlSpecifiedScalar(type.getName())) {
                elements.put(type.getName(), type);
                parts(type)
                        .forEach(part -> {
                            String path = type.getName() + "." + part.getName();
                            elements.put(path, part);
                            arguments(part)
                                    .forEach(argument ->
                                            elements.put(
                                                    path + "(" + argument.getName() + ")",
                                                    argument));
                        });
            }
        }
        assertThat(elements).isNotEmpty();
        return elements;
    }

    private static Stream<? extends GraphQLNamedSchemaElement> parts(GraphQLNamedType type) {
        return switch (type) {
            case GraphQLFieldsContainer fields -> fields.getFieldDefinitions().stream();
            case GraphQLInputObjectType input -> input.getFieldDefinitions().stream();
            case GraphQLEnumType values -> values.getValues().stream();
            default -> Stream.empty();
        };
    }

    private static List<GraphQLArgument> arguments(GraphQLNamedSchemaElement part) {
        return part instanceof GraphQLFieldDefinition field ? field.getArguments() : List.of();
    }
}
