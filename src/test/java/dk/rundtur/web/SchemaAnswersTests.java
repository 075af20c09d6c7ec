package dk.rundtur.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rundtur.fixture.SchemaInspection;
import dk.rundtur.graph.TestDatabase;

import graphql.schema.FieldCoordinates;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.execution.SchemaReport;

/// What the schema promises, the code answers.
@SpringBootTest
@Import(TestDatabase.class)
class SchemaAnswersTests {

    @Autowired SchemaInspection inspection;

    @Test
    void areThereForEveryFieldAndArgument() {
        SchemaReport report = inspection.report();
        assertThat(report.unmappedFields()).isEmpty();
        assertThat(report.unmappedRegistrations()).isEmpty();
        assertThat(report.unmappedArguments()).isEmpty();
        assertThat(report.skippedTypes()).isEmpty();
    }

    @Test
    void areMissingOnlyWhereTheSchemaSaysSo() {
        SchemaReport report = inspection.report();
        assertThat(report.argumentNullnessErrors()).isEmpty();
        // Whoever is suggested may be merged away between the ranking and the reading of names.
        assertThat(report.fieldNullnessErrors())
                .containsOnlyKeys(FieldCoordinates.coordinates("Suggestion", "person"));
    }
}
