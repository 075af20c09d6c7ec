package dk.rundtur.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rundtur.access.Role;
import dk.rundtur.access.Viewer;
import dk.rundtur.fixture.GraphPicture;
import dk.rundtur.fixture.World;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.TestDatabase;
import dk.rundtur.interchange.ImportMode;
import dk.rundtur.interchange.ImportTerms;
import dk.rundtur.interchange.Importer;
import dk.rundtur.interchange.report.ImportReport;
import dk.rundtur.interchange.report.Progress;
import dk.rundtur.interchange.upload.Input;
import dk.rundtur.outcome.Outcome;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Files go on naming people by the ids of records that were merged away.
@SpringBootTest
@Import(TestDatabase.class)
class ImportAfterMergeTests {

    private static final Viewer ADMIN = new Viewer("user-admin", Role.ADMINISTRATOR, null);
    private static final ImportTerms TERMS = ImportTerms.of("Annas liste", ImportMode.ALL);
    private static final Input PEOPLE =
            Input.ofText(
                    "people.csv",
                    """
                    id,name,title,phone
                    a1,Anna Åberg,Lærer,
                    a2,Anna Aaberg,,12345678
                    b1,Bo Ærø,,
                    """);
    private static final Input TIES =
            Input.ofText(
                    "ties.csv",
                    """
                    from_id,to_id,strength
                    a1,a2,0.2
                    a2,b1,0.4
                    """);
    private static final Input COMPETENCES =
            Input.ofText("competences.csv", "id,name_da\nk1,Musik\n");
    private static final Input HOLDINGS =
            Input.ofText(
                    "person_competences.csv", "person_id,competence_id,level\na2,k1,2\na1,k1,4\n");
    private static final List<Input> ALL = List.of(PEOPLE, COMPETENCES, HOLDINGS, TIES);

    @Autowired Graph graph;
    @Autowired Importer importer;
    @Autowired MergeChanges merges;
    @Autowired MergeUndo undo;

    @BeforeEach
    void twoAnnas() {
        World.clear(graph);
        run("CREATE (:User {id: 'user-admin', role: 'ADMINISTRATOR', version: 1})");
        write(ALL);
    }

    @AfterEach
    void clear() {
        World.clear(graph);
    }

    @Test
    void updateTheRecordThatWasKept() {
        merged("a1", "a2");

        var report =
                write(
                        List.of(
                                Input.ofText(
                                        "people.csv", "id,name,title\na2,Anna Aaberg,Rektor\n")));

        assertThat(report.files().getFirst().created()).isZero();
        assertThat(report.files().getFirst().updated()).isOne();
        assertThat(people()).containsExactly("a1 Anna Aaberg Rektor 12345678", "b1 Bo Ærø  ");
    }

    @Test
    void changeNothingTheSecondTime() {
        merged("a1", "a2");
        write(ALL);
        List<String> before = GraphPicture.of(graph);

        var report = write(ALL);

        assertThat(report.files())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file.unchanged()).isEqualTo(file.rows()));
        assertThat(GraphPicture.of(graph)).isEqualTo(before);
        assertThat(people()).containsExactly("a1 Anna Åberg Lærer 12345678", "b1 Bo Ærø  ");
        assertThat(count("(:Person {externalId: 'a1'})-[:HAS_COMPETENCE {level: 4}]->()")).isOne();
        assertThat(count("(p:Person)-[:KNOWS]-(p)")).isZero();
    }

    @Test
    void findTheLastOfSeveralThatWereMerged() {
        merged("a1", "a2");
        merged("b1", "a1");

        write(List.of(Input.ofText("people.csv", "id,name\na2,Bo B. Ærø\n")));

        assertThat(people()).containsExactly("b1 Bo B. Ærø Lærer 12345678");
    }

    @Test
    void tellEqualIdsOfTwoListsApart() {
        var others = ImportTerms.of("Bos liste", ImportMode.ALL);
        var same = List.of(Input.ofText("people.csv", "id,name\na1,Anna B. Åberg\n"));
        importer.write(same, others, Progress.SILENT);
        String other =
                texts("MATCH (p:Person {name: 'Anna B. Åberg'}) RETURN p.id AS text").getFirst();
        String kept = texts("MATCH (p:Person {name: 'Anna Åberg'}) RETURN p.id AS text").getFirst();
        done(merges.merge(new PersonMerge(kept, other, null, null, null), ADMIN));

        var report = importer.write(same, others, Progress.SILENT);

        assertThat(report.files().getFirst().created()).isZero();
        assertThat(people()).contains("a1 Anna B. Åberg Lærer ").hasSize(3);
    }

    @Test
    void findBothAgainOnceTheMergeIsUndone() {
        List<String> before = GraphPicture.of(graph);
        String first = merged("a1", "a2");
        String second = merged("b1", "a1");
        done(undo.undo(second, ADMIN));
        done(undo.undo(first, ADMIN));
        assertThat(GraphPicture.of(graph)).isEqualTo(before);

        write(List.of(Input.ofText("people.csv", "id,name\na2,Anna To Aaberg\n")));

        assertThat(people())
                .containsExactly(
                        "a1 Anna Åberg Lærer ", "a2 Anna To Aaberg  12345678", "b1 Bo Ærø  ");
    }

    private ImportReport write(List<Input> files) {
        var report = importer.write(files, TERMS, Progress.SILENT);
        assertThat(report.written()).as(report.toString()).isTrue();
        return report;
    }

    private String merged(String keep, String other) {
        List<String> ids = Stream.of(keep, other).map(this::id).toList();
        var merge = new PersonMerge(ids.getFirst(), ids.getLast(), null, null, null);
        return done(merges.merge(merge, ADMIN)).merge();
    }

    private String id(String externalId) {
        return texts("MATCH (p:Person {externalId: '" + externalId + "'}) RETURN p.id AS text")
                .getFirst();
    }

    private List<String> people() {
        return texts(
                """
                MATCH (p:Person)
                RETURN p.externalId + ' ' + p.name + ' ' + coalesce(p.title, '') + ' '
                  + coalesce(p.phone, '') AS text
                ORDER BY text
                """);
    }

    private List<String> texts(String cypher) {
        return graph.list(new Statement("fixture", cypher), Map.of(), row -> row.text("text"));
    }

    private int count(String pattern) {
        var counting = new Statement("fixture", "RETURN count { " + pattern + " } AS n");
        return graph.list(counting, Map.of(), row -> row.count("n")).getFirst();
    }

    private void run(String change) {
        graph.write(unit -> {
            unit.run(new Statement("fixture", change), Map.of());
            return change;
        });
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }
}
