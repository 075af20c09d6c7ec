package dk.rundtur.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rundtur.fixture.World;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.TestDatabase;
import dk.rundtur.interchange.report.ImportReport;
import dk.rundtur.interchange.report.Progress;
import dk.rundtur.interchange.source.FileSource;
import dk.rundtur.interchange.upload.UploadRefused;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import java.util.List;
import java.util.Map;

/// The ids in a file belong to the list that the file came from.
@SpringBootTest
@Import(TestDatabase.class)
class FileSourceTests {

    private static final String A =
            """
            # organisations.csv
            id,name,parent_id
            1,Kommunen,
            2,Skolen,1
            # competences.csv
            id,name_da,broader_id
            1,Musik,
            2,Sang,1
            # people.csv
            id,name,organisation_id,email
            1,Ada Lund,1,ada@example.dk
            2,Bo Åkjær,2,
            # person_competences.csv
            person_id,competence_id
            1,2
            # ties.csv
            from_id,to_id
            1,2
            """;

    private static final String B =
            """
            # organisations.csv
            id,name,parent_id
            1,Foreningen,
            2,Klubben,1
            # competences.csv
            id,name_da,broader_id
            1,Jura,
            2,Udbud,1
            # people.csv
            id,name,organisation_id,email
            1,Cleo Holm,2,cleo@example.dk
            2,Dan Vig,1,
            # person_competences.csv
            person_id,competence_id
            2,2
            # ties.csv
            from_id,to_id
            2,1
            """;

    private static final String PICTURE =
            """
            MATCH (a)-[r:WORKS_FOR|PART_OF|NARROWER_THAN|HAS_COMPETENCE|KNOWS]->(b)
            WITH coalesce(a.name, a.nameDa) AS one, type(r) AS type, coalesce(b.name, b.nameDa) AS other
            WITH type, CASE WHEN type <> 'KNOWS' OR one < other THEN [one, other] ELSE [other, one] END AS both
            RETURN both[0] + ' ' + type + ' ' + both[1] AS text
            ORDER BY text
            """;

    @Autowired Graph graph;
    @Autowired Importer importer;

    @BeforeEach
    @AfterEach
    void clear() {
        World.clear(graph);
    }

    @Test
    void keepsEqualIdsOfTwoListsApart() {
        write("Annas liste", A);
        List<String> ofA = texts(PICTURE);
        assertThat(ofA).hasSize(6);

        var report = write("Bos liste", B);

        assertThat(report.files())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file.created()).isEqualTo(file.rows()));
        assertThat(texts(PICTURE))
                .containsAll(ofA)
                .contains(
                        "Cleo Holm WORKS_FOR Klubben",
                        "Dan Vig WORKS_FOR Foreningen",
                        "Klubben PART_OF Foreningen",
                        "Udbud NARROWER_THAN Jura",
                        "Dan Vig HAS_COMPETENCE Udbud",
                        "Cleo Holm KNOWS Dan Vig")
                .hasSize(12);
    }

    @Test
    void updatesTheSameListHoweverItsNameIsSpelt() {
        write("Annas  Liste", A);
        write("Bos liste", B);

        var report = write(" annas liste", A);

        assertThat(report.source().name()).isEqualTo("Annas  Liste");
        assertThat(report.files())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file.unchanged()).isEqualTo(file.rows()));
        assertThat(World.count(graph, "(:FileSource)")).isEqualTo(2);
    }

    @Test
    void doesNotPointIntoAnotherList() {
        write("Annas liste", A);
        var terms = ImportTerms.of("Bos liste", ImportMode.GOOD);

        var report =
                importer.write(
                        ImporterTests.files(
                                """
                                # people.csv
                                id,name,organisation_id
                                7,Cleo Holm,1
                                # person_competences.csv
                                person_id,competence_id
                                7,1
                                # ties.csv
                                from_id,to_id
                                7,1
                                """),
                        terms,
                        Progress.SILENT);

        assertThat(report.files().getFirst().remarks()).hasSize(1);
        assertThat(report.files().get(1).refused()).isOne();
        assertThat(report.files().get(2).refused()).isOne();
    }

    @Test
    void saysBeforeWhoElseHasOneOfThisName() {
        World.run(
                graph,
                "UNWIND ['anna', 'bo'] AS one CREATE (:User {id: 'user-' + one, name: one})");
        by("user-anna", "Vores liste");

        assertThat(tried("user-bo", "vores LISTE"))
                .singleElement()
                .satisfies(sharer -> assertThat(sharer.name()).isEqualTo("anna"));
        assertThat(tried("user-bo", "Bos liste")).isEmpty();
        assertThat(tried("user-anna", "Vores liste")).isEmpty();
    }

    @Test
    void needsAName() {
        assertThatThrownBy(() -> ImportTerms.of(" ", ImportMode.ALL))
                .isInstanceOf(UploadRefused.class)
                .hasMessage("NO_SOURCE");
        assertThatThrownBy(() -> ImportTerms.of("x".repeat(101), ImportMode.ALL))
                .isInstanceOf(UploadRefused.class)
                .hasMessage("TOO_LONG");
    }

    @Test
    void isTheOnlyAccountsForWhatWasImportedBeforeListsHadNames() {
        World.run(graph, "CREATE (:User {id: 'user-a', name: 'Anna', email: 'a@example.dk'})");
        before();

        assertThat(texts("MATCH (s:FileSource) RETURN s.name AS text"))
                .containsExactly("Tidligere import");
        assertThat(World.count(graph, "(:User {id: 'user-a'})-[:IMPORTS]->(:FileSource)")).isOne();
        assertThat(write("tidligere import", A.replace("Ada Lund", "Ada K. Lund")).files())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file.created()).isZero());
        assertThat(texts("MATCH (p:Person {externalId: '1'}) RETURN p.name AS text"))
                .containsExactly("Ada K. Lund");
    }

    @Test
    void isNobodysWhereSeveralCouldHaveImported() {
        World.run(graph, "UNWIND ['a', 'b'] AS one CREATE (:User {id: 'user-' + one, name: one})");
        before();

        assertThat(World.count(graph, "(:User)-[:IMPORTS]->()")).isZero();
        assertThat(World.count(graph, "(:Person {fileSource: 'x'})")).isZero();
        assertThat(
                        texts(
                                "MATCH (n) WHERE n.externalId IS NOT NULL AND n.fileSource IS NULL"
                                        + " RETURN labels(n)[0] AS text"))
                .isEmpty();
    }

    @Test
    void isTheSampleWhereThatWasLoaded() {
        World.run(graph, "CREATE (:Installation {id: 'installation', sampleLoaded: true})");
        before();

        assertThat(texts("MATCH (s:FileSource) RETURN s.name AS text")).containsExactly("Eksempel");
    }

    /// List A as it was stored before lists had names, brought up to date; one person was merged
    /// into another.
    private void before() {
        write("Annas liste", A);
        World.run(graph, "MATCH (s:FileSource) DETACH DELETE s");
        World.run(graph, "MATCH (n) WHERE n.fileSource IS NOT NULL REMOVE n.fileSource");
        World.run(
                graph,
                "MATCH (p:Person {name: 'Ada Lund'})"
                        + " CREATE (:FormerPerson {externalId: '9'})-[:NOW]->(p)");
        World.more(graph, "cypher/migrations/V023__file_sources.cypher");
        assertThat(
                        World.count(
                                graph,
                                "(n:FormerPerson|Person|Organisation|Competence)"
                                        + " WHERE n.fileSource IS NOT NULL"))
                .isEqualTo(7);
    }

    private void by(String user, String source) {
        importer.write(ImporterTests.files(A), terms(user, source), Progress.SILENT);
    }

    private List<FileSource.Sharer> tried(String user, String source) {
        return importer.dryRun(ImporterTests.files(B), terms(user, source)).sharers();
    }

    private static ImportTerms terms(String user, String source) {
        return new ImportTerms(source, ImportMode.ALL, user, Map.of(), null);
    }

    private ImportReport write(String source, String files) {
        var terms = ImportTerms.of(source, ImportMode.ALL);
        var report = importer.write(ImporterTests.files(files), terms, Progress.SILENT);
        assertThat(report.written()).as(report.toString()).isTrue();
        return report;
    }

    private List<String> texts(String cypher) {
        return graph.list(new Statement("test", cypher), Map.of(), row -> row.text("text"));
    }
}
