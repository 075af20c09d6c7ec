package dk.rundtur.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rundtur.graph.Migrations.ChangedMigration;
import dk.rundtur.graph.Migrations.Migration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

@SpringBootTest
@Import(TestDatabase.class)
class MigrationsTests {

    private static final Statement COUNT =
            new Statement("fixture", "MATCH (n:Probe) RETURN count(n) AS total");
    private static final Statement CLEAN =
            new Statement(
                    "fixture",
                    "MATCH (n) WHERE n:Probe OR n:Migration AND n.name STARTS WITH 'V9' DETACH"
                            + " DELETE n");

    @Autowired Driver driver;
    @Autowired Graph graph;

    @AfterEach
    void clean() {
        graph.write(unit -> {
            unit.run(CLEAN, Map.of());
            return this;
        });
    }

    @Test
    void areAppliedOnceAndInOrder() {
        var migrations =
                List.of(
                        new Migration("V901__first.cypher", "MERGE (:Probe {order: 1});"),
                        new Migration(
                                "V902__second.cypher",
                                "MATCH (p:Probe {order: 1}) MERGE (:Probe {order: p.order +"
                                        + " 1});\n"));
        apply(migrations);
        apply(migrations);
        assertThat(probes()).isEqualTo(2);
    }

    @Test
    void areAppliedOnceWhenTwoInstancesStartTogether() throws Exception {
        var migrations =
                List.of(
                        new Migration(
                                "V903__index.cypher",
                                "CREATE INDEX probe_order IF NOT EXISTS FOR (p:Probe) ON"
                                        + " (p.order);\n"
                                        + "MERGE (:Migration {name: 'V9-mark'});"));
        try (var starts = Executors.newFixedThreadPool(2)) {
            List<Future<?>> both =
                    List.of(
                            starts.submit(() -> apply(migrations)),
                            starts.submit(() -> apply(migrations)));
            for (Future<?> start : both) {
                start.get();
            }
        }
        var recorded =
                graph.list(
                        Statement.named("graph/migrations-applied"),
                        Map.of(),
                        row -> row.text("name"));
        assertThat(recorded).containsOnlyOnce("V903__index.cypher");
    }

    @Test
    void stopTheStartWhenAnOldOneWasChanged() {
        apply(List.of(new Migration("V904__old.cypher", "MERGE (:Probe {order: 1})")));
        var changed = List.of(new Migration("V904__old.cypher", "MERGE (:Probe {order: 2})"));
        assertThatThrownBy(() -> apply(changed))
                .isInstanceOf(ChangedMigration.class)
                .hasMessageContaining("V904__old.cypher was changed after this database had it");
        assertThat(probes()).isEqualTo(1);
    }

    private void apply(List<Migration> migrations) {
        new Migrations(driver, graph, migrations).afterPropertiesSet();
    }

    private int probes() {
        return graph.list(COUNT, Map.of(), row -> row.count("total")).getFirst();
    }
}
