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
import dk.rundtur.outcome.Problem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/// Whatever hangs on two records, merging them loses nothing and taking it back gives the same
/// graph.
@SpringBootTest
@Import(TestDatabase.class)
class MergeChangesTests {

    private static final Viewer ADMIN = new Viewer("user-1", Role.ADMINISTRATOR, null);
    private static final Viewer LENE =
            new Viewer("user-lene", Role.LEADER, new PersonId("person-lene"));
    private static final Viewer OTTO =
            new Viewer("user-otto", Role.LEADER, new PersonId("person-otto"));

    @Autowired Graph graph;
    @Autowired MergeChanges merges;
    @Autowired MergeUndo undo;

    static LongStream seeds() {
        return LongStream.range(0, 25);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void givesTheSameGraphBackWhenUndone(long seed) {
        town(seed);
        List<String> before = GraphPicture.of(graph);

        String merge = merged("person-a", "person-b");
        assertThat(GraphPicture.of(graph)).isNotEqualTo(before);
        assertThat(undo.undo(merge, ADMIN)).isInstanceOf(Outcome.Done.class);

        assertThat(GraphPicture.of(graph)).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void givesTheSameGraphBackWhenSeveralAreUndoneInTurn(long seed) {
        town(seed);
        Random random = new Random(seed);
        String third = RandomTown.PEOPLE.get(2 + random.nextInt(3));
        List<String> before = GraphPicture.of(graph);

        String first = merged("person-b", "person-a");
        String second =
                random.nextBoolean() ? merged("person-b", third) : merged(third, "person-b");
        assertThat(refusal(first)).isEqualTo("MERGE_UNDO_LATER_FIRST");
        assertThat(undo.undo(second, ADMIN)).isInstanceOf(Outcome.Done.class);
        assertThat(undo.undo(first, ADMIN)).isInstanceOf(Outcome.Done.class);

        assertThat(GraphPicture.of(graph)).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void losesNothing(long seed) {
        town(seed);
        Set<String> wanted = bonds("person-a");
        wanted.addAll(bonds("person-b"));
        wanted.removeIf(bond -> bond.contains("person-a") || bond.contains("person-b"));

        merged("person-a", "person-b");

        assertThat(bonds("person-a")).containsAll(wanted);
        assertThat(count("(:Person {id: 'person-b'})")).isZero();
        assertThat(count("(p:Person {id: 'person-a'})--(p)")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"person-a", "person-b"})
    void nobodyIntroducesThemselves(String met) {
        String other = met.equals("person-a") ? "person-b" : "person-a";
        town(1);
        run(
                "MATCH (n:Network {id: 'network-1'}), (met {id: '%s'}), (by {id: '%s'}) CREATE"
                                .formatted(met, other)
                        + " (c:PlannedConversation {id: 'meeting-1', askedOn: date('2026-03-01')}),"
                        + " (c)-[:IN]->(n), (c)-[:WITH]->(met), (c)-[:INTRODUCED_BY]->(by),"
                        + " (c)-[:VIA {place: 0}]->(by)");
        List<String> before = GraphPicture.of(graph);

        String merge = merged("person-a", "person-b");

        assertThat(count("(:PlannedConversation)-[:WITH]->(:Person {id: 'person-a'})")).isOne();
        assertThat(count("(:PlannedConversation)-[:INTRODUCED_BY|VIA]->()")).isZero();
        assertThat(undo.undo(merge, ADMIN)).isInstanceOf(Outcome.Done.class);
        assertThat(GraphPicture.of(graph)).isEqualTo(before);
    }

    @Test
    void keepsWhatCameSinceWithTheRecordThatStayed() {
        World.of(graph, "graphql-test/world.cypher");
        World.more(graph, "graphql-test/two-annas.cypher");
        String merge = merged("person-anna", "person-aaberg", LENE);
        run(
                "MATCH (a:Person {id: 'person-anna'}), (o:Person {id: 'person-otto'}) CREATE"
                        + " (a)-[:KNOWS {id: 'tie-anna-otto'}]->(o)");

        assertThat(undo.undo(merge, LENE)).isInstanceOf(Outcome.Done.class);

        assertThat(count("(:Person {id: 'person-anna'})-[:KNOWS]->(:Person {id: 'person-otto'})"))
                .isOne();
        assertThat(count("(:Visit {id: 'visit-aaberg'})-[:WITH]->(:Person {id: 'person-aaberg'})"))
                .isOne();
        assertThat(count("(:Merge|MergedPerson)")).isZero();
    }

    @Test
    void saysWhatStandsInTheWayOfUndoing() {
        assertThat(
                        inTheWay(
                                "MATCH (:Person {id: 'person-anna'})-[t:KNOWS]-(:Person {id:"
                                        + " 'person-carl'}) SET t.strength = 0.9"))
                .isEqualTo("MERGE_UNDO_BOND_CHANGED");
        assertThat(
                        inTheWay(
                                "MATCH (:Person {id:"
                                        + " 'person-anna'})-[h:HAS_COMPETENCE]->(:Competence {id:"
                                        + " 'competence-parent'}) DELETE h"))
                .isEqualTo("MERGE_UNDO_BOND_CHANGED");
        assertThat(inTheWay("MATCH (p:Person {id: 'person-anna'}) SET p.phone = '1'"))
                .isEqualTo("MERGE_UNDO_PERSON_CHANGED");
        assertThat(inTheWay("MATCH (v:Visit {id: 'visit-aaberg'}) DETACH DELETE v"))
                .isEqualTo("MERGE_UNDO_SOMETHING_GONE");
        assertThat(inTheWay("MATCH (m:Merge) SET m.mergedAt = datetime() - duration('P1D')"))
                .isEqualTo("UNKNOWN_MERGE");
        assertThat(inTheWay("MATCH (p:Person {id: 'person-anna'}) DETACH DELETE p"))
                .isEqualTo("UNKNOWN_MERGE");
    }

    @Test
    void undoesNobodyElsesMerge() {
        World.of(graph, "graphql-test/world.cypher");
        World.more(graph, "graphql-test/two-annas.cypher");
        String merge = merged("person-anna", "person-aaberg", LENE);

        assertThat(problem(undo.undo(merge, OTTO))).isEqualTo("UNKNOWN_MERGE");
        assertThat(merges.list(OTTO)).isEmpty();
        assertThat(merges.list(LENE)).extracting(Merge::lostName).containsExactly("Anna Aaberg");
    }

    @Test
    void forgetsADayOldMergesWithTheNext() {
        World.of(graph, "graphql-test/world.cypher");
        World.more(graph, "graphql-test/two-annas.cypher");
        merged("person-anna", "person-aaberg", LENE);
        run("MATCH (m:Merge) SET m.mergedAt = datetime() - duration('P1D')");

        merged("person-carl", "person-dina", LENE);

        assertThat(count("(:Merge)")).isOne();
        assertThat(count("(:MergedPerson)")).isEqualTo(3);
    }

    private String inTheWay(String change) {
        World.of(graph, "graphql-test/world.cypher");
        World.more(graph, "graphql-test/two-annas.cypher");
        String merge = merged("person-anna", "person-aaberg", LENE);
        run(change);
        List<String> before = GraphPicture.of(graph);
        String refusal = problem(undo.undo(merge, LENE));
        assertThat(GraphPicture.of(graph)).isEqualTo(before);
        return refusal;
    }

    private void town(long seed) {
        World.clear(graph);
        RandomTown.of(graph, seed);
    }

    private String merged(String keep, String other) {
        return merged(keep, other, ADMIN);
    }

    private String merged(String keep, String other, Viewer viewer) {
        var outcome = merges.merge(new PersonMerge(keep, other, null, null, null), viewer);
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<MergeChanges.Made>) outcome).value().merge();
    }

    private String refusal(String merge) {
        return problem(undo.undo(merge, ADMIN));
    }

    private static String problem(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(List<Problem> problems)
                ? problems.getFirst().code().name()
                : "";
    }

    /// What hangs on a person and has to survive: not where they work and what they turned down,
    /// which the other record may know better.
    private Set<String> bonds(String person) {
        var asking =
                new Statement(
                        "fixture",
                        """
                        MATCH (:Person {id: $id})-[r]-(far)
                        WHERE NOT type(r) IN ['WORKS_FOR', 'DECLINED', 'LEFT', 'WAS', 'INTO', 'NOW']
                        RETURN type(r) + ' ' + far.id + ' ' + coalesce(r.network, '') AS bond
                        """);
        return graph.list(asking, Map.of("id", person), row -> row.text("bond")).stream()
                .collect(Collectors.toSet());
    }

    private int count(String pattern) {
        var counting = new Statement("fixture", "RETURN count { " + pattern + " } AS n");
        return graph.list(counting, Map.of(), row -> row.count("n")).getFirst();
    }

    private void run(String cypher) {
        graph.write(unit -> {
            unit.run(new Statement("fixture", cypher), Map.of());
            return cypher;
        });
    }
}
