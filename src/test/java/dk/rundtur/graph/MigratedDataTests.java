package dk.rundtur.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rundtur.fixture.Logs;
import dk.rundtur.fixture.SmallWorld;
import dk.rundtur.fixture.World;
import dk.rundtur.graph.Migrations.Migration;
import dk.rundtur.id.NetworkId;
import dk.rundtur.outcome.Outcome;
import dk.rundtur.people.People;
import dk.rundtur.people.PersonFilter;
import dk.rundtur.tour.standing.VisitOutcome;
import dk.rundtur.tour.task.Task;
import dk.rundtur.tour.task.Tasks;
import dk.rundtur.tour.visit.VisitChanges;
import dk.rundtur.tour.visit.VisitLog;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// What was stored before a migration answers afterwards as if it had been stored since.
@SpringBootTest
@Import(TestDatabase.class)
class MigratedDataTests {

    private static final NetworkId ABSENCE = new NetworkId("network-absence");

    @Autowired Driver driver;
    @Autowired Graph graph;
    @Autowired SmallWorld world;
    @Autowired VisitChanges visits;
    @Autowired Tasks tasks;
    @Autowired People people;

    @AfterEach
    void forget() {
        World.run(graph, "MATCH (m:Migration) WHERE m.name STARTS WITH 'V9' DELETE m");
    }

    @Test
    void aTourGetsBackWhatWasKnownBeforeEachConversation() throws IOException {
        world.is(
                """
                Lene leads Absence · Absence needs Care · Absence needs Law · Absence needs Maths
                Family is part of Law
                Lene knows Ben · Ben knows Finn · Lene knows Eva
                Ben holds Family · Finn holds Maths · Cleo holds Maths
                """);
        log("ben", 9, VisitOutcome.JOINS, List.of("family", "care"), "finn", "cleo");
        log("eva", 7, VisitOutcome.NOT_REACHED, List.of());
        log("cleo", 5, VisitOutcome.REFERRED_ON, List.of("maths"), "eva");
        log("cleo", 3, VisitOutcome.MAYBE, List.of());
        List<String> asStoredSince = known();

        World.run(graph, "MATCH (v:Visit) REMOVE v.needsKnown, v.needsLearned, v.acquainted");
        World.run(graph, "MATCH (r:Referral) REMOVE r.tieWasKnown");
        migrate("V015__what_was_known.cypher");

        assertThat(known())
                .isEqualTo(asStoredSince)
                .containsExactly(
                        "Ben pointed to Cleo, known false",
                        "Ben pointed to Finn, known true",
                        "Ben: 1 known, 1 learned, acquainted true",
                        "Cleo pointed to Eva, known false",
                        "Cleo: 1 known, 0 learned, acquainted false",
                        "Cleo: 1 known, 0 learned, acquainted true",
                        "Eva: 0 known, 0 learned, acquainted true");
    }

    @Test
    void onlyThoseWhoJoinedInAConversationHaveTheirPhasesToSettle() throws IOException {
        world.is(
                """
                Lene leads Absence · Absence goes through Design, Discovery
                Anna takes part · Bo takes part in Design · Dina takes part in Discovery
                Carl joined
                """);
        World.run(
                graph,
                """
                MATCH (p:Person)-[part:TAKES_PART_IN]->(:Network)
                WHERE p.name IN ['Bo', 'Carl'] SET part.kind = 'ONGOING', part.phases = []
                """);

        migrate("V016__phases_settled.cypher");

        assertThat(
                        list(
                                """
                                MATCH (p:Person)-[part:TAKES_PART_IN]->(:Network) WHERE p.name <> 'Lene'
                                RETURN p.name + ' ' + part.kind + ' ' + reduce(all = '', one IN part.phases | all + one + ' ') AS line
                                ORDER BY line
                                """))
                .containsExactly(
                        "Anna CORE ",
                        "Bo ONGOING phase-design phase-discovery ",
                        "Carl ONGOING ",
                        "Dina ONGOING phase-discovery ");
        assertThat(
                        tasks.ofNetworks(List.of(ABSENCE)).getOrDefault(ABSENCE, List.of()).stream()
                                .filter(task -> task.kind() == Task.Kind.SETTLE_PHASES)
                                .map(task -> world.name(task.person())))
                .containsExactly("Carl");
    }

    @Test
    void whatIsStoredIsFoundByTheNewIndexes() throws IOException {
        world.is("Lene leads Absence · Bente works for Center · Bente holds Law");
        World.run(
                graph,
                """
                MATCH (p {name: 'Bente'}), (o {name: 'Center'}), (c {nameDa: 'Law'})
                SET p.name = 'Bente By', o.name = 'Center for Law', c.nameDa = 'Law of at'
                """);

        migrate("V018__search_without_stop_words.cypher");
        World.run(graph, "CALL db.awaitIndexes(60)");

        assertThat(people("by")).containsExactly("Bente By");
        assertThat(found("organisation_text", "for")).containsExactly("Center for Law");
        assertThat(found("competence_text", "at")).containsExactly("Law of at");
    }

    @Test
    void namesWithTwoLettersForOneMoveToTheirPlace() throws IOException {
        world.is(
                """
                Lene leads Absence · Zoe knows Aegir · Ægon knows Oesten · Østen knows Michael
                Zoe works for Oerbaek · Bo works for Ørbæka · Bo holds Jura · Bo holds Laering
                Zoe holds Lærdom
                """);
        World.run(
                graph,
                """
                MATCH (n) WHERE n.name IN ['Aegir', 'Oesten', 'Oerbaek', 'Michael'] OR n.nameDa = 'Laering'
                SET n.sortKey = '00'
                """);
        assertThat(people(null).getFirst()).isNotEqualTo("Bo");

        migrate("V027__danish_letters_in_order.cypher");

        assertThat(people(null))
                .containsExactly(
                        "Bo", "Lene", "Michael", "Zoe", "Aegir", "Ægon", "Oesten", "Østen");
        assertThat(inOrder("MATCH (n:Organisation) RETURN n.name AS line ORDER BY n.sortKey"))
                .containsExactly("Oerbaek", "Ørbæka");
        assertThat(inOrder("MATCH (n:Competence) RETURN n.nameDa AS line ORDER BY n.sortKey"))
                .containsExactly("Jura", "Lærdom", "Laering");
        assertThat(World.count(graph, "(:Unsorted)")).isZero();
    }

    @Test
    void aStartThatWasInterruptedIsFinishedByTheNext() {
        world.is("Lene leads Absence · Zoe knows Aegir");
        World.run(graph, "MATCH (p:Person {name: 'Aegir'}) SET p:Unsorted, p.sortKey = '00'");

        new Migrations(driver, graph, List.of()).afterPropertiesSet();

        assertThat(people(null)).containsExactly("Lene", "Zoe", "Aegir");
    }

    private void migrate(String name) throws IOException {
        String text =
                new ClassPathResource("cypher/migrations/" + name)
                        .getContentAsString(StandardCharsets.UTF_8);
        new Migrations(driver, graph, List.of(new Migration("V9-" + name, text)))
                .afterPropertiesSet();
        World.run(graph, "MATCH (m:Migration) WHERE m.name STARTS WITH 'V9' DELETE m");
    }

    private void log(
            String person, int daysAgo, VisitOutcome outcome, List<String> offers, String... tips) {
        VisitLog log =
                Logs.visit(
                        "person-" + person,
                        world.today().minusDays(daysAgo),
                        outcome,
                        offers.stream().map(offer -> "competence-" + offer).toList(),
                        null,
                        Arrays.stream(tips)
                                .map(tip -> Logs.somebodyKnown("person-" + tip))
                                .toArray(VisitLog.Tip[]::new));
        assertThat(visits.log(log, world.leader("Absence"))).isInstanceOf(Outcome.Done.class);
    }

    private List<String> known() {
        return list(
                """
                MATCH (v:Visit)-[:WITH]->(p)
                RETURN p.name + ': ' + v.needsKnown + ' known, ' + v.needsLearned + ' learned, acquainted ' + v.acquainted AS line
                UNION ALL
                MATCH (giver)-[:GAVE]->(r:Referral)-[:TO]->(receiver)
                RETURN giver.name + ' pointed to ' + receiver.name + ', known ' + r.tieWasKnown AS line
                """);
    }

    private List<String> list(String text) {
        return inOrder(text).stream().sorted().toList();
    }

    private List<String> inOrder(String text) {
        return graph.list(new Statement("fixture", text), Map.of(), row -> row.text("line"));
    }

    private List<String> found(String index, String typed) {
        var searching =
                new Statement(
                        "fixture",
                        """
                        CALL db.index.fulltext.queryNodes($index, $query) YIELD node
                        RETURN coalesce(node.name, node.nameDa) AS line
                        """);
        String query = Words.query(typed, List.of()).orElseThrow();
        return graph.list(
                searching, Map.of("index", index, "query", query), row -> row.text("line"));
    }

    private List<String> people(@Nullable String text) {
        var filter = new PersonFilter(text, null, null, null, null, null);
        return people
                .page(PageRequest.of(50, null), filter, world.leader("Absence"))
                .getEdges()
                .stream()
                .map(edge -> edge.node().name())
                .toList();
    }
}
