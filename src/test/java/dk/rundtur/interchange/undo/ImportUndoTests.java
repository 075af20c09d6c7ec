package dk.rundtur.interchange.undo;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rundtur.access.Role;
import dk.rundtur.access.Viewer;
import dk.rundtur.fixture.GraphPicture;
import dk.rundtur.fixture.World;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.TestDatabase;
import dk.rundtur.interchange.ImportMode;
import dk.rundtur.interchange.ImportTerms;
import dk.rundtur.interchange.Importer;
import dk.rundtur.interchange.report.HeldRow.Decision;
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

@SpringBootTest
@Import(TestDatabase.class)
class ImportUndoTests {

    private static final Viewer LENE = new Viewer("user-lene", Role.LEADER, null);
    private static final Viewer BO = new Viewer("user-bo", Role.LEADER, null);
    private static final Viewer ADMIN = new Viewer("user-admin", Role.ADMINISTRATOR, null);

    private static final List<Input> BEFORE =
            List.of(
                    Input.ofText(
                            "organisations.csv", "id,name,parent_id\no1,Byen,\no2,Skolen,o1\n"),
                    Input.ofText("competences.csv", "id,name_da,corner\nk1,Musik,knowledge\n"),
                    Input.ofText(
                            "people.csv",
                            """
                            id,name,title,organisation_id,email
                            1,Ada Lund,Lærer,o2,ada@example.dk
                            2,Bo Vig,,,
                            """),
                    Input.ofText(
                            "person_competences.csv", "person_id,competence_id,level\n1,k1,3\n"),
                    Input.ofText(
                            "ties.csv", "from_id,to_id,strength,told_on\n1,2,0.5,2026-01-02\n"));

    private static final List<Input> MORE =
            List.of(
                    Input.ofText(
                            "organisations.csv",
                            "id,name,parent_id\no1,Kommunen,\no3,Huset,o1\no4,Rummet,o3\n"),
                    Input.ofText(
                            "competences.csv",
                            """
                            id,name_da,corner,broader_id
                            k1,Sang,skills,
                            k2,Kor,,k1
                            k3,Dur,,k2
                            """),
                    Input.ofText(
                            "people.csv",
                            """
                            id,name,title,organisation_id
                            1,Ada K. Lund,Rektor,o4
                            2,Bo Vig,,o1
                            3,Cleo Bæk,,o4
                            """),
                    Input.ofText(
                            "person_competences.csv",
                            "person_id,competence_id,level\n1,k1,5\n1,k3,\n3,k2,\n"),
                    Input.ofText(
                            "ties.csv",
                            "from_id,to_id,strength,told_on\n1,2,0.9,2026-03-04\n2,3,,\n"));

    @Autowired Graph graph;
    @Autowired Importer importer;
    @Autowired ImportUndo undo;

    @BeforeEach
    void start() {
        World.clear(graph);
        World.run(
                graph,
                "UNWIND [['lene', 'LEADER'], ['bo', 'LEADER'], ['admin', 'ADMINISTRATOR']] AS u"
                        + " CREATE (:User {id: 'user-' + u[0], role: u[1], version: 1})");
        write(BEFORE, Map.of());
        World.run(
                graph,
                "MATCH (i:Import) OPTIONAL MATCH (i)-->(p:ImportPortion) DETACH DELETE i, p");
    }

    @AfterEach
    void clear() {
        World.clear(graph);
    }

    @Test
    void leavesEverythingAsItWas() {
        List<String> before = picture();
        write(MORE, Map.of());
        assertThat(picture()).isNotEqualTo(before);

        assertThat(done(undo.undo(last(), LENE))).isEqualTo(new ImportUndone(8, 6, 0, List.of()));

        assertThat(picture()).isEqualTo(before);
        assertThat(World.count(graph, "(:Import|ImportPortion)")).isZero();
    }

    @Test
    void takesDecisionsBackToo() {
        List<String> before = picture();
        var rows =
                List.of(
                        Input.ofText(
                                "people.csv",
                                "id,name,email\n1,Eva Holm,\n7,Ada B. Lund,ada@example.dk\n"));
        write(rows, Map.of("1", Decision.OTHER, "7", Decision.SAME));
        assertThat(World.count(graph, "(:Person)")).isEqualTo(3);

        done(undo.undo(last(), LENE));

        assertThat(picture()).isEqualTo(before);
    }

    @Test
    void leavesWhatOthersHaveChangedOrUsedAndNamesIt() {
        write(MORE, Map.of());
        World.run(
                graph,
                "MATCH (p:Person {externalId: '1'}) SET p.title = 'Chef', p.version = p.version +"
                        + " 1");
        World.run(
                graph,
                "MATCH (p:Person {externalId: '3'}) CREATE (p)-[:GAVE]->(:Referral {id:"
                        + " 'referral-1'})");
        World.run(
                graph,
                "MATCH (:Person {externalId: '1'})-[t:KNOWS]-(:Person {externalId: '2'}) SET"
                        + " t.strength = 0.1");

        var undone = done(undo.undo(last(), LENE));

        assertThat(undone.leftNames())
                .containsExactlyInAnyOrder(
                        "Ada K. Lund – Bo Vig", "Ada Lund", "Cleo Bæk", "Huset", "Rummet");
        assertThat(World.count(graph, "(:Person {externalId: '1', title: 'Chef'})")).isOne();
        assertThat(World.count(graph, "(:Person {externalId: '3'})-[:WORKS_FOR]->(:Organisation)"))
                .isOne();
        assertThat(World.count(graph, "(:Person {externalId: '2'})-[:WORKS_FOR]->()")).isZero();
        assertThat(World.count(graph, "(:Organisation {name: 'Byen'})")).isOne();
    }

    @Test
    void saysBeforeWhatItWillDoAndChangesNothing() {
        write(MORE, Map.of());
        List<String> before = GraphPicture.of(graph);

        assertThat(done(undo.preview(last(), LENE)).removed()).isEqualTo(8);

        assertThat(GraphPicture.of(graph)).isEqualTo(before);
    }

    @Test
    void isForWhoeverImportedAndForAdministrators() {
        write(MORE, Map.of());
        String id = last();
        assertThat(undo.list(BO)).isEmpty();
        assertThat(undo.undo(id, BO)).isInstanceOf(Outcome.Refused.class);
        assertThat(undo.list(ADMIN)).hasSize(1);
        done(undo.undo(id, ADMIN));
        assertThat(undo.undo(id, LENE)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void isPossibleForADayAndThenForgotten() {
        write(MORE, Map.of());
        World.run(graph, "MATCH (i:Import) SET i.importedAt = datetime() - duration('PT24H1M')");
        assertThat(undo.list(LENE)).isEmpty();

        write(List.of(Input.ofText("people.csv", "id,name\n9,Dan Dahl\n")), Map.of());

        assertThat(World.count(graph, "(:Import)-[:REMEMBERS]->(:ImportPortion)")).isOne();
        assertThat(World.count(graph, "(:ImportPortion)")).isOne();
    }

    private void write(List<Input> files, Map<String, Decision> decisions) {
        var terms = new ImportTerms("Lenes liste", ImportMode.ALL, LENE.id(), decisions, null);
        var report = importer.write(files, terms, Progress.SILENT);
        assertThat(report.written()).as(report.toString()).isTrue();
    }

    private String last() {
        return undo.list(LENE).getFirst().id();
    }

    /// Everything but when lists were used.
    private List<String> picture() {
        World.run(graph, "MATCH (s:FileSource) REMOVE s.usedAt");
        World.run(graph, "MATCH ()-[used:IMPORTS]->() REMOVE used.at");
        return GraphPicture.of(graph);
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }
}
