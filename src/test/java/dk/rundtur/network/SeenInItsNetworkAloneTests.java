package dk.rundtur.network;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rundtur.access.Role;
import dk.rundtur.access.Viewer;
import dk.rundtur.fixture.Ask;
import dk.rundtur.fixture.World;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.TestDatabase;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.ExecutionGraphQlService;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Whoever confided whatever to a network: to all who may not see it every answer is as if nothing
/// had been said. Lene leads a network on absence, Otto one on gardens; both need the same.
@SpringBootTest
@Import(TestDatabase.class)
class SeenInItsNetworkAloneTests {

    private static final Viewer LENE =
            new Viewer("user-lene", Role.LEADER, new PersonId("person-lene"));
    private static final Viewer OTTO =
            new Viewer("user-otto", Role.LEADER, new PersonId("person-otto"));

    private static final List<PersonId> PEOPLE =
            Stream.of("anna", "bo", "carl", "dina")
                    .map(name -> new PersonId("person-" + name))
                    .toList();
    private static final Statement CARD = Statement.named("tour/preparation/card");

    private static final String SENSITIVE =
            """
            MATCH (c:Competence) WHERE c.id IN ['competence-parent', 'competence-money']
            SET c.sensitive = true
            WITH c
            OPTIONAL MATCH (c)<-[held:HAS_COMPETENCE]-()
            DELETE held
            WITH DISTINCT c
            MATCH (n:Network {id: 'network-otto'})
            CREATE (n)-[:NEEDS {id: 'need-otto-' + c.id, weight: 1.0, wantedHolders: 2}]->(c)
            """;

    /// All that may tell who holds what, outside a network.
    private static final String OUTSIDE =
            """
            people { totalCount edges { node { ...somebody } } }
            parents: people(filter: { competences: ["competence-parent"] }) { totalCount edges { node { id } } }
            any: people(filter: { competences: ["competence-parent", "competence-money", "competence-teaching"] }) {
              totalCount edges { node { id } }
            }
            all: people(filter: { competences: ["competence-parent", "competence-money"], allCompetences: true }) {
              totalCount edges { node { id } }
            }
            competences { edges { node { id holders { totalCount edges { node { id } } } } } }
            possibleDuplicates { duplicates { person { ...somebody } other { ...somebody } } }
            """;

    private static final String SOMEBODY =
            """
            fragment somebody on Person {
              id competences { level source competence { id } }
            }
            """;

    @Autowired Graph graph;
    @Autowired ExecutionGraphQlService service;
    @Autowired Confidences confidences;

    /// Who confided what, and where.
    private record Confidence(String person, String competence, String network) {}

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingIsToldElsewhere(long seed) {
        Set<Confidence> said = said(seed);
        World.of(graph, "graphql-test/world.cypher");
        World.run(graph, SENSITIVE);
        said.forEach(this::write);
        Object lenes = answer(LENE, "network-absence");
        Object ottos = answer(OTTO, "network-otto");
        assertThat(answer(OTTO, "network-absence").toString()).contains("network=null");

        forget("network-absence");
        assertThat(answer(OTTO, "network-otto")).isEqualTo(ottos);
        forget("network-otto");
        boolean heard = said.stream().anyMatch(one -> one.network().equals("network-absence"));
        if (heard) {
            assertThat(answer(LENE, "network-absence")).as("what she heard").isNotEqualTo(lenes);
        }
        said.stream().filter(one -> one.network().equals("network-absence")).forEach(this::write);
        assertThat(answer(LENE, "network-absence")).isEqualTo(lenes);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingIsToldOutsideNetworks(long seed) {
        Set<Confidence> said = said(seed);
        World.of(graph, "graphql-test/world.cypher");
        World.run(graph, SENSITIVE);
        Object before = outside();

        said.forEach(this::write);

        assertThat(outside()).isEqualTo(before);
    }

    private static Set<Confidence> said(long seed) {
        Random random = new Random(seed);
        Set<Confidence> said = new HashSet<>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            said.add(
                    new Confidence(
                            "person-" + any(random, "anna", "bo", "carl", "dina"),
                            "competence-" + any(random, "parent", "money"),
                            any(random, "network-absence", "network-otto")));
        }
        return said;
    }

    private static String any(Random random, String... words) {
        return words[random.nextInt(words.length)];
    }

    private void write(Confidence confidence) {
        World.run(
                graph,
                "MATCH (p:Person {id: '%s'}), (c:Competence {id: '%s'}) CREATE (p)-[:CONFIDED {network: '%s'}]->(c)"
                        .formatted(
                                confidence.person(),
                                confidence.competence(),
                                confidence.network()));
    }

    private void forget(String network) {
        World.run(
                graph,
                "MATCH ()-[told:CONFIDED {network: '%s'}]->() DELETE told".formatted(network));
    }

    /// The same inside one.
    private static String inside(String network) {
        return """
        network(id: "%s") {
          gap { coveredShare needs { coverage missingHolders holders { id } phases { holders coverage } } }
          nextContacts(first: 10) {
            advice { text }
            noForecast { text }
            suggestions {
              person { id } score fills { id } askAbout { id } questions { reason }
              reasons { value text sources(first: 20) { text } }
            }
          }
          teams(size: 4, first: 2) { people { id } coveredShare }
          without(person: "person-dina") { lostNeeds { id } repairs { person { id } } }
          afterNo(person: "person-dina") { needs { id } holders { person { id } } toAsk { person { id } } }
          reach { competencesInReach }
        }
        """
                .formatted(network);
    }

    private List<Object> answer(Viewer viewer, String network) {
        return List.of(
                ask(viewer, "{" + OUTSIDE + inside(network) + "}" + SOMEBODY),
                confidences.of(new NetworkId(network), PEOPLE, viewer),
                PEOPLE.stream().flatMap(person -> card(network, person).stream()).toList());
    }

    private List<String> card(String network, PersonId person) {
        return graph.list(
                CARD,
                Map.of("network", network, "person", person),
                row -> row.texts("fills") + " " + row.texts("open") + row.count("acquaintances"));
    }

    private Object outside() {
        var admin = new Viewer("user-admin", Role.ADMINISTRATOR, null);
        return ask(admin, "{" + OUTSIDE + "}" + SOMEBODY);
    }

    private Object ask(Viewer viewer, String document) {
        var asking = new Ask(service);
        Map<String, Object> answer = asking.as(viewer, Locale.ENGLISH, document, Map.of());
        assertThat(answer).doesNotContainKey("errors");
        return Objects.requireNonNull(answer.get("data"));
    }
}
