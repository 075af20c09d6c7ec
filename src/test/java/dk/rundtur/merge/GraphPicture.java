package dk.rundtur.merge;

import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Statement;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// All that is in the graph, as lines that can be compared.
final class GraphPicture {

    private static final Statement NODES =
            new Statement(
                    "fixture",
                    """
                    MATCH (n) WHERE NOT n:Migration
                    RETURN coalesce(n.id, n.key) AS id, labels(n) AS labels, properties(n) AS properties
                    ORDER BY id
                    """);
    private static final Statement BONDS =
            new Statement(
                    "fixture",
                    """
                    MATCH (a)-[r]->(b)
                    RETURN coalesce(a.id, a.key) AS start, type(r) AS type, coalesce(b.id, b.key) AS end,
                      properties(r) AS properties
                    ORDER BY start, type, end
                    """);

    private GraphPicture() {}

    /// Everything but how often people were changed, which only ever goes up.
    static List<String> of(Graph graph) {
        List<String> lines =
                new java.util.ArrayList<>(
                        graph.list(
                                NODES,
                                Map.of(),
                                row -> {
                                    var properties = new TreeMap<>(row.values("properties"));
                                    if (row.texts("labels").contains("Person")) {
                                        properties.remove("version");
                                    }
                                    return "%s %s %s"
                                            .formatted(
                                                    row.text("id"),
                                                    row.texts("labels"),
                                                    properties);
                                }));
        lines.addAll(
                graph.list(
                        BONDS,
                        Map.of(),
                        row ->
                                "%s -%s-> %s %s"
                                        .formatted(
                                                row.text("start"),
                                                row.text("type"),
                                                row.text("end"),
                                                new TreeMap<>(row.values("properties")))));
        return lines;
    }
}
