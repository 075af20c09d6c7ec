package dk.rundtur.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import dk.rundtur.fixture.SchemaFiles;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// A problem has one name and one meaning, in the code, in the schema and in Cypher.
class ProblemCodeTests {

    private static final Pattern CONSTANT =
            Pattern.compile("/// (.+)\\n    (\\p{Lu}[\\p{Lu}_]+)[(,;\\n]");
    private static final Pattern ANSWER = Pattern.compile("(?:THEN|ELSE) '(\\w+)'");

    @Test
    void meansTheSameInJavaAndInTheSchema() throws IOException {
        assertThat(inSchema("ProblemCode"))
                .containsExactlyEntriesOf(inJava("ProblemCode"))
                .hasSameSizeAs(ProblemCode.values());
        assertThat(inSchema("Remedy"))
                .containsExactlyEntriesOf(inJava("Remedy"))
                .hasSameSizeAs(Remedy.values());
    }

    @Test
    void standsAmongThoseOfItsRemedy() {
        assertThat(Arrays.stream(ProblemCode.values()).map(ProblemCode::remedy).toList())
                .isSorted()
                .contains(Remedy.values());
    }

    @Test
    void isOneOfTheseInCypherToo() throws IOException {
        List<String> codes = Arrays.stream(ProblemCode.values()).map(Enum::name).toList();
        try (var files = Files.walk(Path.of("cypher"))) {
            List<String> asking =
                    files.filter(file -> file.toString().endsWith(".cypher"))
                            .map(ProblemCodeTests::read)
                            .filter(statement -> statement.contains("END AS problem"))
                            .toList();
            assertThat(asking).isNotEmpty();
            assertThat(asking)
                    .flatMap(statement ->
                            ANSWER.matcher(statement).results().map(one -> one.group(1)).toList())
                    .isNotEmpty()
                    .isSubsetOf(codes);
        }
    }

    /// The constants of an enum in their order, with what is said of each.
    private static Map<String, String> inJava(String name) {
        Map<String, String> constants = new LinkedHashMap<>();
        CONSTANT.matcher(read(Path.of("src/main/java/dk/rundtur/outcome/" + name + ".java")))
                .results()
                .forEach(found -> constants.put(found.group(2), found.group(1)));
        return constants;
    }

    private static Map<String, String> inSchema(String name) {
        Map<String, String> values = new LinkedHashMap<>();
        var type = (GraphQLEnumType) requireNonNull(SchemaFiles.schema().getType(name));
        for (GraphQLEnumValueDefinition value : type.getValues()) {
            values.put(value.getName(), String.valueOf(value.getDescription()));
        }
        return values;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
