package dk.rundtur.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rundtur.fixture.World;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.TestDatabase;
import dk.rundtur.interchange.entry.Fault;
import dk.rundtur.interchange.report.ImportReport;
import dk.rundtur.interchange.report.Progress;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/// Nobody's list says of others what is sensitive. Ada and Bo are known, and so are music and what
/// parents see, which is sensitive.
@SpringBootTest
@Import(TestDatabase.class)
class SensitiveRowsTests {

    private static final String KNOWN =
            """
            # competences.csv
            id,name_da
            k,Musik
            p,Forældres perspektiv
            # people.csv
            id,name
            1,Ada Lund
            2,Bo Åkjær
            """;

    private static final String HOLDINGS =
            """
            # person_competences.csv
            person_id,competence_id
            1,k
            2,p
            """;

    @Autowired Graph graph;
    @Autowired Importer importer;

    @BeforeEach
    void known() {
        World.clear(graph);
        assertThat(write(ImportMode.ALL, KNOWN).written()).isTrue();
        World.run(graph, "MATCH (c:Competence {externalId: 'p'}) SET c.sensitive = true");
    }

    @AfterEach
    void clear() {
        World.clear(graph);
    }

    @Test
    void refusesTheRowAndSaysWhy() {
        var report = write(ImportMode.ALL, HOLDINGS);

        assertThat(report.written()).isFalse();
        assertThat(report.files().getFirst().refusals())
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.line()).isEqualTo(3);
                    assertThat(refusal.column()).isEqualTo("competence_id");
                    assertThat(refusal.fault()).isEqualTo(Fault.SENSITIVE);
                });
    }

    @Test
    void importsTheOtherRowsWhereThatIsWanted() {
        var report = write(ImportMode.GOOD, HOLDINGS);

        assertThat(report.written()).isTrue();
        assertThat(World.count(graph, "()-[:HAS_COMPETENCE]->({externalId: 'k'})")).isOne();
        assertThat(World.count(graph, "()-[:HAS_COMPETENCE|CONFIDED]->({externalId: 'p'})"))
                .isZero();
    }

    private ImportReport write(ImportMode mode, String files) {
        var terms = ImportTerms.of("Annas liste", mode);
        return importer.write(ImporterTests.files(files), terms, Progress.SILENT);
    }
}
