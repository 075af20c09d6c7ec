package dk.rundtur.web;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import dk.rundtur.access.Role;
import dk.rundtur.access.Viewer;
import dk.rundtur.fixture.Ask;
import dk.rundtur.fixture.SchemaFiles;
import dk.rundtur.fixture.World;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.TestDatabase;
import dk.rundtur.id.PersonId;

import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.ExecutionGraphQlService;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Whatever says that it is a `Node` is found by its id, by those who may see it.
@SpringBootTest
@Import(TestDatabase.class)
class NodeTests {

    /// One of each type in the small world, on Lene's tour.
    private static final Map<String, String> ONE_OF_EACH =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("Competence", "competence-maths"),
                            Map.entry("Corner", "corner-skills"),
                            Map.entry("Need", "need-absence-parent-all"),
                            Map.entry("Network", "network-absence"),
                            Map.entry("Organisation", "organisation-city"),
                            Map.entry("Participant", "participant-bo-absence"),
                            Map.entry("Person", "person-anna"),
                            Map.entry("Phase", "phase-design"),
                            Map.entry("PlannedConversation", "planned-dina"),
                            Map.entry("Referral", "referral-anna-dina"),
                            Map.entry("Tie", "tie-anna-lene"),
                            Map.entry("User", "user-lene"),
                            Map.entry("Visit", "visit-anna")));

    private static final Set<String> SEEN_BY_ALL =
            Set.of("Competence", "Corner", "Organisation", "Person", "Tie");

    private static final Viewer LENE =
            new Viewer("user-lene", Role.LEADER, new PersonId("person-lene"));
    private static final Viewer OTTO =
            new Viewer("user-otto", Role.LEADER, new PersonId("person-otto"));
    private static final Viewer ADMIN = new Viewer("user-admin", Role.ADMINISTRATOR, null);

    @Autowired Graph graph;
    @Autowired ExecutionGraphQlService service;

    @BeforeEach
    void smallWorld() {
        World.of(graph, "graphql-test/world.cypher");
        World.more(graph, "graphql-test/tour-under-way.cypher");
        World.more(graph, "graphql-test/planning-under-way.cypher");
    }

    @Test
    void areOfTheseTypes() {
        var schema = SchemaFiles.schema();
        var node = (GraphQLInterfaceType) requireNonNull(schema.getType("Node"));
        assertThat(schema.getImplementations(node))
                .map(GraphQLNamedType::getName)
                .containsExactlyInAnyOrderElementsOf(ONE_OF_EACH.keySet());
    }

    @Test
    void areFoundByWhoeverMaySeeThem() {
        assertThat(typesFound(LENE)).isEqualTo(ONE_OF_EACH);
        assertThat(typesFound(ADMIN)).isEqualTo(ONE_OF_EACH);
    }

    @Test
    void areNotThereForOthers() {
        assertThat(typesFound(OTTO)).containsOnlyKeys(SEEN_BY_ALL);
    }

    @Test
    void ofUsersAreOnesOwnAndWhoeverLoggedWhatOneSees() {
        List<String> users = List.of("user-lene", "user-otto", "user-admin", "user-nobody");
        assertThat(nodes(OTTO, users)).containsOnlyKeys("user-otto");
        assertThat(nodes(LENE, users)).containsOnlyKeys("user-lene");
        assertThat(nodes(ADMIN, users)).containsOnlyKeys("user-lene", "user-otto", "user-admin");
        graph.write(unit -> {
            unit.run(
                    new Statement(
                            "fixture",
                            "MATCH (v:Visit {id: 'visit-anna'}), (u:User {id: 'user-admin'})"
                                    + " CREATE (v)-[:LOGGED_BY]->(u)"),
                    Map.of());
            return unit;
        });
        assertThat(nodes(LENE, users)).containsOnlyKeys("user-lene", "user-admin");
    }

    /// The ids found, by the type they are found as.
    private Map<String, String> typesFound(Viewer viewer) {
        return nodes(viewer, List.copyOf(ONE_OF_EACH.values())).entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getValue,
                                Map.Entry::getKey,
                                (one, other) -> one + " and " + other,
                                TreeMap::new));
    }

    /// The type of each of the ids that is found.
    private Map<String, String> nodes(Viewer viewer, List<String> ids) {
        String document =
                "query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } node(id: \"x\") { id }"
                        + " }";
        var data =
                (Map<?, ?>) requireNonNull(new Ask(service).data(viewer, document, variables(ids)));
        assertThat(data.get("node")).isNull();
        return ((List<?>) requireNonNull(data.get("nodes")))
                .stream()
                        .filter(Map.class::isInstance)
                        .map(node -> (Map<?, ?>) node)
                        .collect(
                                Collectors.toMap(
                                        node -> String.valueOf(node.get("id")),
                                        node -> String.valueOf(node.get("__typename"))));
    }

    private static Map<String, @Nullable Object> variables(List<String> ids) {
        return Map.of("ids", ids);
    }
}
