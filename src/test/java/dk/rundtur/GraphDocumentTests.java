package dk.rundtur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import dk.rundtur.fixture.World;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Row;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.TestDatabase;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// The table of the graph in `ARCHITECTURE.md` is written from the statements and the database.
/// When it no longer holds it is written anew, and the test fails once for a person to look.
@SpringBootTest
@Import(TestDatabase.class)
class GraphDocumentTests {

    private static final Path DOCUMENT = Path.of("ARCHITECTURE.md");
    private static final String BEGIN = "<!-- graph: written by GraphDocumentTests -->\n";
    private static final String END = "<!-- /graph -->";

    private static final String HEAD =
            """
            | Label | Relationships from it | Unique | Indexed |
            |---|---|---|---|
            """;

    /// The database may be shared with `MigrationsTests`, which leaves an index behind.
    private static final String OF_OTHER_TESTS = "Probe";

    /// Merging remembers what a record was connected with, whatever that is.
    private static final String TO_ANYTHING = "WAS";

    private static final Statement CONSTRAINTS =
            new Statement(
                    "fixture",
                    "SHOW CONSTRAINTS YIELD labelsOrTypes, properties"
                            + " RETURN labelsOrTypes[0] AS of, '' AS kind, properties"
                            + " ORDER BY of, properties");

    private static final Statement INDEXES =
            new Statement(
                    "fixture",
                    "SHOW INDEXES YIELD type, labelsOrTypes, properties, owningConstraint"
                            + " WHERE owningConstraint IS NULL AND type <> 'LOOKUP'"
                            + " RETURN labelsOrTypes[0] AS of, properties,"
                            + " CASE type WHEN 'FULLTEXT' THEN 'the words of ' ELSE '' END AS kind"
                            + " ORDER BY of, kind, properties");

    private static final Statement STORED =
            new Statement(
                    "fixture",
                    "MATCH (a)-[r]->(b) RETURN DISTINCT labels(a)[0] AS from, type(r) AS type,"
                            + " labels(b)[0] AS to ORDER BY type, from, to");

    private final GraphPatterns patterns = GraphPatterns.ofStatements();

    @Autowired Graph graph;

    GraphDocumentTests() throws IOException {}

    @Test
    void everyStatementSaysBetweenWhatEachRelationshipRuns() {
        assertThat(patterns.ends()).hasSizeGreaterThan(30);
        patterns.ends()
                .forEach((type, ends) -> {
                    if (!type.equals(TO_ANYTHING)) {
                        assertThat(ends).as(type).isNotEmpty();
                    }
                });
    }

    @Test
    void whatIsStoredIsWhatTheStatementsSay() {
        World.of(graph, "graphql-test/world.cypher");
        List<Row> stored = graph.list(STORED, Map.of(), row -> row);
        assertThat(stored).hasSizeGreaterThan(10);
        assertThat(stored)
                .allSatisfy(row ->
                        assertThat(patterns.ends().get(row.text("type")))
                                .as(row.text("type"))
                                .contains(
                                        new GraphPatterns.Ends(row.text("from"), row.text("to"))));
    }

    @Test
    void isWrittenInTheDocument() throws IOException {
        String kept = Files.readString(DOCUMENT);
        String now = kept.substring(0, start(kept)) + table() + kept.substring(kept.indexOf(END));
        if (!now.equals(kept)) {
            Files.writeString(DOCUMENT, now);
            fail("The graph changed; %s is written anew. Look at it and commit it.", DOCUMENT);
        }
    }

    private static int start(String document) {
        assertThat(document).containsSubsequence(BEGIN, END);
        return document.indexOf(BEGIN) + BEGIN.length();
    }

    private String table() {
        Map<String, String> unique = properties(CONSTRAINTS);
        Map<String, String> indexed = properties(INDEXES);
        SortedSet<String> labels = new TreeSet<>(patterns.labels());
        labels.addAll(unique.keySet());
        labels.addAll(indexed.keySet());
        labels.removeAll(patterns.ends().keySet());
        labels.remove(OF_OTHER_TESTS);
        return labels.stream()
                .map(label ->
                        "| `%s` | %s | %s | %s |\n"
                                .formatted(
                                        label,
                                        relationships(label, unique),
                                        unique.getOrDefault(label, ""),
                                        indexed.getOrDefault(label, "")))
                .collect(joining("", HEAD, ""));
    }

    /// What runs from a label to others, one type after the other.
    private String relationships(String from, Map<String, String> unique) {
        List<String> relationships = new ArrayList<>();
        patterns.ends()
                .forEach((type, ends) -> {
                    List<String> to =
                            ends.stream()
                                    .filter(end -> end.from().equals(from))
                                    .map(GraphPatterns.Ends::to)
                                    .toList();
                    if (!to.isEmpty()) {
                        String key =
                                unique.containsKey(type)
                                        ? " (unique: %s)".formatted(unique.get(type))
                                        : "";
                        relationships.add(
                                "`%s` → %s%s".formatted(type, String.join(", ", to), key));
                    }
                });
        return String.join("; ", relationships);
    }

    /// The properties of constraints or indexes, by the label or the type they are on.
    private SortedMap<String, String> properties(Statement statement) {
        return graph.list(statement, Map.of(), row -> row).stream()
                .collect(
                        toMap(
                                row -> row.text("of"),
                                row ->
                                        row.text("kind")
                                                + String.join(" + ", row.texts("properties")),
                                (one, other) -> one + ", " + other,
                                TreeMap::new));
    }
}
