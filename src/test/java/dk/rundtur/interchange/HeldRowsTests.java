package dk.rundtur.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rundtur.fixture.GraphPicture;
import dk.rundtur.fixture.World;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.TestDatabase;
import dk.rundtur.interchange.report.HeldRow;
import dk.rundtur.interchange.report.HeldRow.Decision;
import dk.rundtur.interchange.report.ImportReport;
import dk.rundtur.interchange.report.ImportReport.FileReport;
import dk.rundtur.interchange.report.Progress;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import java.util.List;
import java.util.Map;

/// Rows that may be about somebody else than their ids say wait for a decision.
@SpringBootTest
@Import(TestDatabase.class)
class HeldRowsTests {

    private static final ImportTerms ANNAS = ImportTerms.of("Annas liste", ImportMode.ALL);
    private static final ImportTerms BOS = ImportTerms.of("Bos liste", ImportMode.ALL);

    private static final String KNOWN =
            """
            # competences.csv
            id,name_da
            k,Musik
            # people.csv
            id,name,title,email
            1,Ada Lund,Lærer,ada@example.dk
            2,Bo Åkjær,,
            """;

    /// The id 1 is somebody else's now; rows about who knows whom and holds what follow it.
    private static final String OTHER_NAME =
            """
            # people.csv
            id,name,title
            1,Cleo Holm,Leder
            3,Dan Vig,
            # person_competences.csv
            person_id,competence_id
            1,k
            3,k
            # ties.csv
            from_id,to_id
            1,2
            3,2
            """;

    /// New in this list, with an e-mail that is here.
    private static final String EMAIL_HERE =
            """
            # people.csv
            id,name,title,email
            7,Ada Holm,Leder,ADA@example.dk
            """;

    @Autowired Graph graph;
    @Autowired Importer importer;

    @BeforeEach
    void known() {
        World.clear(graph);
        assertThat(write(ANNAS, KNOWN).written()).isTrue();
    }

    @AfterEach
    void clear() {
        World.clear(graph);
    }

    @Test
    void holdsARowThatWouldChangeANameAndAllThatNamesIt() {
        var report = write(ANNAS, OTHER_NAME);

        assertThat(report.written()).isTrue();
        assertThat(held(report)).containsExactly("2 1 Cleo Holm OTHER_NAME Ada Lund null");
        assertThat(report.files()).extracting(FileReport::held).containsExactly(1, 1, 1);
        assertThat(people()).containsExactly("Ada Lund Lærer", "Bo Åkjær -", "Dan Vig -");
        assertThat(World.count(graph, "(:Person {name: 'Ada Lund'})-[:KNOWS|HAS_COMPETENCE]-()"))
                .isZero();
    }

    @Test
    void takesItAsTheSamePersonWhenToldSo() {
        write(ANNAS.decided(Map.of("1", Decision.SAME), null), OTHER_NAME);

        assertThat(people()).containsExactly("Bo Åkjær -", "Cleo Holm Leder", "Dan Vig -");
        assertThat(World.count(graph, "(:Person {name: 'Cleo Holm'})-[:KNOWS|HAS_COMPETENCE]-()"))
                .isEqualTo(2);
    }

    @Test
    void makesAnotherPersonWhoKeepsTheIdWhenToldSo() {
        write(ANNAS.decided(Map.of("1", Decision.OTHER), null), OTHER_NAME);

        assertThat(people())
                .containsExactly("Ada Lund Lærer", "Bo Åkjær -", "Cleo Holm Leder", "Dan Vig -");
        assertThat(World.count(graph, "(:Person {name: 'Ada Lund'})-[:KNOWS|HAS_COMPETENCE]-()"))
                .isZero();
        changesNothing(ANNAS, OTHER_NAME);
    }

    @Test
    void leavesItOutWhenToldSo() {
        var report = write(ANNAS.decided(Map.of("1", Decision.OUT), null), OTHER_NAME);

        assertThat(held(report)).containsExactly("2 1 Cleo Holm OTHER_NAME Ada Lund OUT");
        assertThat(people()).containsExactly("Ada Lund Lærer", "Bo Åkjær -", "Dan Vig -");
    }

    @Test
    void holdsANewRowThatMeetsAnEmailAlreadyHere() {
        var report = write(BOS, EMAIL_HERE);

        assertThat(held(report)).containsExactly("2 7 Ada Holm EMAIL_HERE Ada Lund null");
        assertThat(people()).containsExactly("Ada Lund Lærer", "Bo Åkjær -");
    }

    @Test
    void knowsThePersonByBothListsFromThenOn() {
        write(BOS.decided(Map.of("7", Decision.SAME), null), EMAIL_HERE);

        assertThat(people()).containsExactly("Ada Holm Leder", "Bo Åkjær -");
        changesNothing(BOS, EMAIL_HERE);
        assertThat(held(importer.dryRun(ImporterTests.files(KNOWN), ANNAS)))
                .containsExactly("2 1 Ada Lund OTHER_NAME Ada Holm null");
    }

    @Test
    void letsTwoShareAMailboxWhenToldSo() {
        write(BOS.decided(Map.of("7", Decision.OTHER), null), EMAIL_HERE);

        assertThat(people()).containsExactly("Ada Holm Leder", "Ada Lund Lærer", "Bo Åkjær -");
        changesNothing(BOS, EMAIL_HERE);
        changesNothing(ANNAS, KNOWN);
    }

    @Test
    void holdsARowThatGivesSomebodyTheEmailOfAnother() {
        String row = "# people.csv\nid,name,email\n2,Bo Åkjær,ada@example.dk\n";

        assertThat(held(write(ANNAS, row)))
                .containsExactly("2 2 Bo Åkjær EMAIL_OF_ANOTHER Ada Lund null");
        write(ANNAS.decided(Map.of("2", Decision.OTHER), null), row);

        assertThat(World.count(graph, "(:Person {email: 'ada@example.dk'})")).isEqualTo(2);
        changesNothing(ANNAS, row);
    }

    @Test
    void writesNothingWhereSomebodyChangedWhatWasDecidedUpon() {
        String seen = importer.dryRun(ImporterTests.files(OTHER_NAME), ANNAS).seen().fingerprint();
        write(BOS, "# people.csv\nid,name,title\n1,Eva Bæk,Rektor\n");
        var decided = ANNAS.decided(Map.of("1", Decision.SAME), null);
        assertThat(importer.dryRun(ImporterTests.files(OTHER_NAME), decided).seen().fingerprint())
                .isEqualTo(seen);
        write(ANNAS, "# people.csv\nid,name,title\n1,Ada Lund,Rektor\n");

        var report = write(ANNAS.decided(Map.of("1", Decision.SAME), seen), OTHER_NAME);

        assertThat(report.written()).isFalse();
        assertThat(report.seen().outdated()).isTrue();
        assertThat(people()).containsExactly("Ada Lund Rektor", "Bo Åkjær -", "Eva Bæk Rektor");
        var again = ANNAS.decided(Map.of("1", Decision.SAME), report.seen().fingerprint());
        assertThat(write(again, OTHER_NAME).written()).isTrue();
    }

    @Test
    void saysWhatChangesBeforeAndAfter() {
        var report =
                importer.dryRun(
                        ImporterTests.files(
                                """
                                # organisations.csv
                                id,name
                                o,Skolen
                                # people.csv
                                id,name,title,organisation_id
                                1,Ada K. Lund,Rektor,o
                                2,Bo Åkjær,,
                                3,Cleo,Elev,
                                # person_competences.csv
                                person_id,competence_id,level
                                1,k,4
                                # ties.csv
                                from_id,to_id,strength
                                3,1,0.5
                                """),
                        ANNAS);

        assertThat(report.files().stream().flatMap(file -> file.changes().stream()))
                .extracting(change ->
                        change.line()
                                + " "
                                + change.what()
                                + (change.fresh() ? " new " : " ")
                                + change.fields().stream()
                                        .map(field ->
                                                field.column()
                                                        + ": "
                                                        + field.before()
                                                        + " > "
                                                        + field.after())
                                        .toList())
                .containsExactly(
                        "2 Skolen new [name: null > Skolen]",
                        "2 Ada Lund [name: Ada Lund > Ada K. Lund, title: Lærer > Rektor,"
                                + " organisation_id: null > Skolen]",
                        "4 Cleo new [name: null > Cleo, title: null > Elev]",
                        "2 Ada K. Lund: Musik new [level: null > 4]",
                        "2 Cleo – Ada K. Lund new [strength: null > 0.5]");
    }

    private void changesNothing(ImportTerms terms, String files) {
        List<String> before = GraphPicture.of(graph);
        var report = write(terms, files);
        assertThat(report.files())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file.unchanged()).isEqualTo(file.rows()));
        assertThat(GraphPicture.of(graph)).isEqualTo(before);
    }

    private ImportReport write(ImportTerms terms, String files) {
        return importer.write(ImporterTests.files(files), terms, Progress.SILENT);
    }

    private static List<String> held(ImportReport report) {
        return report.files().stream()
                .flatMap(file -> file.heldRows().stream())
                .map(HeldRowsTests::said)
                .toList();
    }

    private static String said(HeldRow row) {
        return "%d %s %s %s %s %s"
                .formatted(
                        row.line(),
                        row.id(),
                        row.name(),
                        row.reason(),
                        row.personName(),
                        row.decision());
    }

    private List<String> people() {
        var asking =
                new Statement(
                        "test",
                        "MATCH (p:Person) RETURN p.name + ' ' + coalesce(p.title, '-') AS text"
                                + " ORDER BY text");
        return graph.list(asking, Map.of(), row -> row.text("text"));
    }
}
