package dk.rundtur.graph;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.Map;

/// Makes the sort keys anew that a migration marked as out of date, since only Java knows the order
/// of the alphabet. What an interrupted start left is done by the next.
final class Resorting {

    private static final Logger LOG = LoggerFactory.getLogger(Resorting.class);
    private static final Statement UNSORTED = Statement.named("graph/unsorted");
    private static final Statement RESORT = Statement.named("graph/resort");
    private static final int AT_ONCE = 1_000;

    private Resorting() {}

    static void of(Graph graph) {
        int sorted = 0;
        for (int some = some(graph); some > 0; some = some(graph)) {
            sorted += some;
        }
        if (sorted > 0) {
            LOG.info("Sorted {} names anew", sorted);
        }
    }

    private static int some(Graph graph) {
        return graph.write(unit -> {
            List<Map<String, String>> rows =
                    unit.list(UNSORTED, Map.of("limit", AT_ONCE), Resorting::sorted);
            unit.run(RESORT, Map.of("rows", rows));
            return rows.size();
        });
    }

    private static Map<String, String> sorted(Row row) {
        return Map.of("element", row.text("element"), "sortKey", SortKey.of(row.text("name")));
    }
}
