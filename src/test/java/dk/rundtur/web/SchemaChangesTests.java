package dk.rundtur.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dk.rundtur.fixture.SchemaFiles;

import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import graphql.schema.idl.SchemaPrinter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The schema is a promise to programs we do not know. It is kept as it was last promised in
/// `docs/schema.graphqls`: what is added is written there and shown once, what would break somebody
/// is refused. To break the promise all the same, delete the file and run this test.
class SchemaChangesTests {

    private static final Path KEPT = Path.of("docs/schema.graphqls");
    private static final String SMALL =
            """
            type Query { people(first: Int): [Person!]! }
            type Person { name: String! kind: Kind }
            enum Kind { CITIZEN COMPANY }
            type Mutation { personCreate(input: New!): Person }
            input New { name: String! kind: Kind }
            """;

    @Test
    void breakNothingThatSomebodyReliesOn() throws IOException {
        String now = printed();
        if (Files.exists(KEPT)) {
            String kept = Files.readString(KEPT);
            assertThat(breakages(kept, now)).as("What breaks those who use the schema").isEmpty();
            if (now.equals(kept)) {
                return;
            }
        }
        Files.writeString(KEPT, now);
        fail("The schema changed; %s is written anew. Look at the difference and commit it.", KEPT);
    }

    @ParameterizedTest
    @CsvSource({
        "name: String! kind: Kind }, kind: Kind }",
        "[Person!]!, [Person!]",
        "name: String! kind: Kind } enum, name: Int! kind: Kind } enum",
        "first: Int, 'first: Int, of: Kind!'",
        "people(first: Int), people",
        "CITIZEN COMPANY, CITIZEN",
        "input New { name: String! kind: Kind }, input New { name: String! kind: Kind! }",
        "input New { name: String!, input New { name: String! age: Int!"
    })
    void areFoundWhenTheyBreakSomething(String before, String after) {
        assertThat(breakages(SMALL, changed(before, after))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "name: String! kind: Kind } enum, name: String! kind: Kind title: String } enum",
        "first: Int, 'first: Int, of: Kind'",
        "input New {, input New { title: String",
        "people(first: Int): [Person!]!, people(first: Int): [Person!]! person: Person"
    })
    void mayAdd(String before, String after) {
        assertThat(breakages(SMALL, changed(before, after))).isEmpty();
    }

    private static String changed(String before, String after) {
        String small = SMALL.replace('\n', ' ');
        assertThat(small).contains(before);
        return small.replace(before, after);
    }

    private static List<String> breakages(String before, String after) {
        CapturingReporter reporter = new CapturingReporter();
        new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromSdl(before, after), reporter);
        return reporter.getBreakages().stream().map(DiffEvent::getReasonMsg).toList();
    }

    /// Types, fields and arguments by name, each with its description.
    private static String printed() {
        var options =
                SchemaPrinter.Options.defaultOptions()
                        .includeScalarTypes(true)
                        .includeDirectiveDefinitions(false);
        return new SchemaPrinter(options).print(SchemaFiles.schema());
    }
}
