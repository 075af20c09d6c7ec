package dk.rundtur.interchange.undo;

import static dk.rundtur.fixture.Answers.done;

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

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import java.util.List;
import java.util.Map;

/// A list is imported, then the same list with other numbers; both are taken back.
@SpringBootTest
@Import(TestDatabase.class)
class ImportsUndoneInTurnTests {

    private static final Viewer LENE = new Viewer("user-lene", Role.LEADER, null);

    private static final String FIRST =
            """
            id,name,title,email
            1,Ada Lund,Lærer,ada@example.dk
            2,Bo Vig,,
            """;

    /// Row 1 is somebody else now, and Ada has come to be row 7, with another title.
    private static final String RENUMBERED =
            """
            id,name,title,email
            1,Eva Holm,,
            2,Bo Vig,Pædagog,
            7,Ada Lund,Rektor,ada@example.dk
            """;

    private static final Map<String, Decision> DECIDED =
            Map.of("1", Decision.OTHER, "7", Decision.SAME);

    @Autowired Graph graph;
    @Autowired Importer importer;
    @Autowired ImportUndo undo;

    @BeforeEach
    void lene() {
        World.clear(graph);
        World.run(graph, "CREATE (:User {id: 'user-lene', role: 'LEADER', version: 1})");
    }

    @AfterEach
    void clear() {
        World.clear(graph);
    }

    @Test
    void theSecondAndThenTheFirstLeaveNothing() {
        String first = imported(FIRST, Map.of());
        List<String> between = people();
        String second = imported(RENUMBERED, DECIDED);

        assertThat(done(undo.undo(second, LENE)).left()).isZero();
        assertThat(people()).isEqualTo(between);

        assertThat(done(undo.undo(first, LENE)).leftNames()).isEmpty();
        assertThat(people()).isEmpty();
    }

    @Test
    void countWhatTheyTakeBackAsWhatTheyDid() {
        imported(FIRST, Map.of());
        String second = imported(RENUMBERED, DECIDED);
        var said = undo.list(LENE).getFirst();

        var undone = done(undo.undo(second, LENE));

        // Eva came; of Ada the title and both ids changed, which is one person.
        assertThat(List.of(said.created(), said.updated())).containsExactly(1, 2);
        assertThat(List.of(undone.removed(), undone.restored(), undone.left()))
                .containsExactly(1, 2, 0);
    }

    @Test
    void threeOfOneListLeaveNothing() {
        String first = imported(FIRST, Map.of());
        String second = imported(FIRST.replace("Lærer", "Rektor"), Map.of());
        String third = imported(FIRST.replace("Lærer", "Skolechef"), Map.of());

        for (String id : List.of(third, second, first)) {
            assertThat(done(undo.undo(id, LENE)).left()).isZero();
        }

        assertThat(people()).isEmpty();
    }

    @Test
    void leaveWhomSomebodyHasChangedBetweenThem() {
        String first = imported(FIRST, Map.of());
        World.run(graph, "MATCH (p:Person) SET p.phone = '20', p.version = p.version + 1");
        String second = imported(RENUMBERED, DECIDED);
        World.run(graph, "MATCH (p:Person {name: 'Bo Vig'}) SET p.version = p.version + 1");

        assertThat(done(undo.undo(second, LENE)).leftNames()).containsExactly("Bo Vig");
        assertThat(done(undo.undo(first, LENE)).leftNames())
                .containsExactlyInAnyOrder("Ada Lund", "Bo Vig");
    }

    @Test
    void nameWhomTheyCannotGiveTheIdBack() {
        imported(FIRST, Map.of());
        String second = imported(RENUMBERED, DECIDED);
        World.run(
                graph,
                "MATCH (eva:Person {name: 'Eva Holm'})"
                        + " CREATE (eva)-[:GAVE]->(:Referral {id: 'referral-1'})");

        var undone = done(undo.undo(second, LENE));

        assertThat(undone.leftNames()).containsExactlyInAnyOrder("Ada Lund", "Eva Holm");
        assertThat(List.of(undone.removed(), undone.restored(), undone.left()))
                .containsExactly(0, 1, 2);
    }

    private String imported(String people, Map<String, Decision> decisions) {
        var terms = new ImportTerms("Lenes liste", ImportMode.ALL, LENE.id(), decisions, null);
        var files = List.of(Input.ofText("people.csv", people));
        var report = importer.write(files, terms, Progress.SILENT);
        assertThat(report.written()).as(report.toString()).isTrue();
        return undo.list(LENE).getFirst().id();
    }

    private List<String> people() {
        return GraphPicture.of(graph).stream().filter(line -> line.contains("Person")).toList();
    }
}
