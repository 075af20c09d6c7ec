package dk.rundtur.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rundtur.access.Role;
import dk.rundtur.access.Viewer;
import dk.rundtur.fixture.GraphPicture;
import dk.rundtur.fixture.World;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.TestDatabase;
import dk.rundtur.id.PersonId;
import dk.rundtur.outcome.Outcome;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import java.util.List;
import java.util.Map;

/// Carl and Dina turn out to be one person: whatever led from one to the other leads nowhere.
@SpringBootTest
@Import(TestDatabase.class)
class NobodyPointsToThemselvesTests {

    private static final Viewer LENE =
            new Viewer("user-lene", Role.LEADER, new PersonId("person-lene"));

    @Autowired Graph graph;
    @Autowired MergeChanges merges;
    @Autowired MergeUndo undo;

    @BeforeEach
    void world() {
        World.of(graph, "graphql-test/world.cypher");
    }

    @ParameterizedTest
    @ValueSource(strings = {"person-carl", "person-dina"})
    void refers(String keep) {
        tip("carl-dina", "person-carl", "person-dina");
        tip("dina-carl", "person-dina", "person-carl");
        tip("bo-carl", "person-bo", "person-carl");
        tip("dina-anna", "person-dina", "person-anna");
        World.run(
                graph,
                "MATCH (third {id: 'dina-anna'}), (second {id: 'carl-dina'}), (first {id:"
                        + " 'bo-carl'}) CREATE (third)-[:FOLLOWS]->(second)-[:FOLLOWS]->(first)");
        List<String> before = GraphPicture.of(graph);
        String other = keep.equals("person-carl") ? "person-dina" : "person-carl";

        // Their tie and the two referrals between them.
        assertThat(dropped(keep, other)).isEqualTo(3);
        String merge = merged(keep, other);

        assertThat(count("(p:Person)-[:GAVE]->(:Referral)-[:TO]->(p)")).isZero();
        assertThat(count("(:Referral {id: 'carl-dina'})-[:GAVE|TO]-()")).isZero();
        assertThat(count("(:Referral {id: 'dina-carl'})-[:GAVE|TO]-()")).isZero();
        assertThat(
                        count(
                                "(:Person {id: 'person-bo'})-[:GAVE]->()-[:TO]->(:Person {id: '%s'})"
                                        .formatted(keep)))
                .isOne();
        assertThat(chain("dina-anna"))
                .containsExactly("person-lene", "person-bo", keep, "person-anna");
        assertThat(undo.undo(merge, LENE)).isInstanceOf(Outcome.Done.class);
        assertThat(GraphPicture.of(graph)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"person-carl", "person-dina"})
    void introducesOrLeadsTheWay(String keep) {
        World.run(
                graph,
                """
                MATCH (n {id: 'network-absence'}), (carl {id: 'person-carl'}), (dina {id: 'person-dina'}), (bo {id: 'person-bo'})
                CREATE (c:PlannedConversation {id: 'planned-dina', askedOn: date('2026-03-05')})-[:IN]->(n),
                  (c)-[:WITH]->(dina), (c)-[:INTRODUCED_BY]->(carl), (c)-[:VIA {place: 0}]->(bo), (c)-[:VIA {place: 1}]->(carl)
                """);
        List<String> before = GraphPicture.of(graph);
        String other = keep.equals("person-carl") ? "person-dina" : "person-carl";

        assertThat(dropped(keep, other)).isEqualTo(3);
        String merge = merged(keep, other);

        assertThat(count("(:PlannedConversation)-[:WITH]->(:Person {id: '%s'})".formatted(keep)))
                .isOne();
        assertThat(count("(:PlannedConversation)-[:INTRODUCED_BY]->()")).isZero();
        assertThat(count("(:PlannedConversation)-[:VIA]->()")).isOne();
        assertThat(undo.undo(merge, LENE)).isInstanceOf(Outcome.Done.class);
        assertThat(GraphPicture.of(graph)).isEqualTo(before);
    }

    @Test
    void knowsThemselves() {
        World.run(
                graph,
                "MATCH (c {id: 'person-carl'}), (d {id: 'person-dina'}), (l {id: 'person-lene'})"
                        + " CREATE (l)-[:KNOWS {id: 'tie-lene-carl', strength: 0.2}]->(c),"
                        + " (d)-[:KNOWS {id: 'tie-dina-lene', strength: 0.4}]->(l)");

        merged("person-carl", "person-dina");

        assertThat(count("(p:Person)-[:KNOWS]-(p)")).isZero();
        assertThat(
                        count(
                                "(:Person {id: 'person-carl'})-[:KNOWS]-(:Person {id:"
                                        + " 'person-lene'})"))
                .isOne();
    }

    /// Dina told of the network in a conversation that Carl held.
    @Test
    void bringsAboutTheirOwnConversation() {
        World.run(
                graph,
                """
                MATCH (n {id: 'network-absence'}), (dina {id: 'person-dina'}), (carl {id: 'person-carl'})
                CREATE (v:Visit {id: 'visit-dina', on: date('2026-03-05'), loggedAt: datetime('2026-03-05T10:00Z'), outcome: 'MAYBE', channel: 'PHONE',
                    phases: [], needsKnown: 0, needsLearned: 0, acquainted: true})-[:IN]->(n),
                  (v)-[:WITH]->(dina), (v)-[:LOGGED_BY]->(:User {id: 'user-carl', name: 'Carl Dam', role: 'LEADER'})-[:IS]->(carl)
                """);
        assertThat(broughtBy()).containsExactly("person-carl");

        merged("person-carl", "person-dina");

        assertThat(broughtBy()).containsExactly("nobody");
    }

    @Test
    void takesPartInWhatEitherRecordSettled() {
        World.run(
                graph,
                "MATCH (n {id: 'network-absence'}), (c {id: 'person-carl'}), (d {id:"
                        + " 'person-dina'}) CREATE (c)-[:TAKES_PART_IN {id:"
                        + " 'participant-carl-absence', kind: 'ONGOING', phases: []}]->(n),"
                        + " (d)-[:TAKES_PART_IN {id: 'participant-dina-absence', kind: 'ONGOING',"
                        + " phases: ['phase-design']}]->(n)");

        merged("person-carl", "person-dina");

        assertThat(
                        ask(
                                "MATCH (:Person {id: 'person-carl'})-[part:TAKES_PART_IN]->()"
                                        + " UNWIND part.phases AS phase RETURN phase AS told"))
                .containsExactly("phase-design");
    }

    @Test
    void isClearedAwayWhereAnEarlierMergeLeftIt() {
        tip("carl-carl", "person-carl", "person-carl");
        tip("bo-carl", "person-bo", "person-carl");
        World.run(
                graph,
                """
                MATCH (n {id: 'network-absence'}), (carl {id: 'person-carl'}), (bo {id: 'person-bo'})
                CREATE (c:PlannedConversation {id: 'planned-carl'})-[:IN]->(n), (c)-[:WITH]->(carl),
                  (c)-[:INTRODUCED_BY]->(carl), (c)-[:VIA {place: 0}]->(bo), (c)-[:VIA {place: 1}]->(carl)
                """);

        World.more(graph, "cypher/migrations/V022__nobody_points_to_themselves.cypher");

        assertThat(count("(p:Person)-[:GAVE]->(:Referral)-[:TO]->(p)")).isZero();
        assertThat(count("(:Person)-[:GAVE]->(:Referral)-[:TO]->(:Person)")).isOne();
        assertThat(count("(:PlannedConversation)-[:WITH]->(:Person)")).isOne();
        assertThat(count("(:PlannedConversation)-[:INTRODUCED_BY]->()")).isZero();
        assertThat(count("(:PlannedConversation)-[:VIA]->(:Person {id: 'person-bo'})")).isOne();
        assertThat(count("(:PlannedConversation)-[:VIA]->()")).isOne();
    }

    private void tip(String id, String giver, String receiver) {
        World.run(
                graph,
                """
                MATCH (n {id: 'network-absence'}), (giver {id: '%s'}), (receiver {id: '%s'})
                CREATE (giver)-[:GAVE]->(r:Referral {id: '%s', on: date('2026-03-05'), status: 'NEW', version: 1})-[:TO]->(receiver), (r)-[:IN]->(n)
                """
                        .formatted(giver, receiver, id));
    }

    private int dropped(String keep, String other) {
        var preview = (Outcome.Done<MergeChanges.Preview>) merges.preview(keep, other, LENE);
        return preview.value().joined().counts().dropped();
    }

    private String merged(String keep, String other) {
        var merge = merges.merge(new PersonMerge(keep, other, null, null, null), LENE);
        return ((Outcome.Done<MergeChanges.Made>) merge).value().merge();
    }

    private List<String> chain(String referral) {
        return graph.list(
                        Statement.named("tour/referral/chains"),
                        Map.of("ids", List.of(referral)),
                        row -> row.rows("people").stream().map(one -> one.text("id")).toList())
                .getFirst();
    }

    private List<String> broughtBy() {
        return graph.list(
                Statement.named("suggestion/visible/visits"),
                Map.of("network", "network-absence"),
                row -> {
                    String by = row.textOrNull("broughtBy");
                    return by == null ? "nobody" : by;
                });
    }

    private List<String> ask(String question) {
        return graph.list(new Statement("fixture", question), Map.of(), row -> row.text("told"));
    }

    private int count(String pattern) {
        return World.count(graph, pattern);
    }
}
