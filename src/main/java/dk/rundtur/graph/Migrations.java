package dk.rundtur.graph;

import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.ClientException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Brings the schema up to date on start: runs every file of `cypher/migrations` once, in order.
///
/// Every statement of a migration can be run twice (`IF NOT EXISTS`, `MERGE`), so that a migration
/// that was interrupted is run again, and two instances that start together get the same schema.
@Component
public final class Migrations implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);
    private static final Statement LEDGER = Statement.named("graph/migration-ledger");
    private static final Statement APPLIED = Statement.named("graph/migrations-applied");
    private static final Statement RECORD = Statement.named("graph/migration-record");

    private static final Set<String> MADE_MEANWHILE =
            Set.of(
                    "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists",
                    "Neo.ClientError.Schema.IndexAlreadyExists",
                    "Neo.ClientError.Schema.ConstraintAlreadyExists");

    private final Driver driver;
    private final Graph graph;
    private final List<Migration> migrations;

    @Autowired
    Migrations(Driver driver, Graph graph) throws IOException {
        this(driver, graph, onClassPath());
    }

    Migrations(Driver driver, Graph graph, List<Migration> migrations) {
        this.driver = driver;
        this.graph = graph;
        this.migrations = List.copyOf(migrations);
    }

    @Override
    public void afterPropertiesSet() {
        execute(LEDGER.text());
        Map<String, String> applied =
                graph.list(APPLIED, Map.of(), row -> row).stream()
                        .collect(
                                Collectors.toMap(
                                        row -> row.text("name"), row -> row.text("checksum")));
        for (Migration migration : migrations) {
            String known = applied.get(migration.name());
            if (known == null) {
                apply(migration);
            } else if (!known.equals(migration.checksum())) {
                throw new ChangedMigration(migration.name());
            }
        }
        Resorting.of(graph);
    }

    private void apply(Migration migration) {
        migration.statements().forEach(this::execute);
        graph.write(unit -> {
            unit.run(RECORD, Map.of("name", migration.name(), "checksum", migration.checksum()));
            return migration;
        });
        LOG.info("Applied migration {}", migration.name());
    }

    /// Schema statements may not share a transaction with others, so each has its own. An instance
    /// that starts at the same moment may have created the same index or constraint.
    private void execute(String statement) {
        try (var session = driver.session()) {
            session.executeWrite(context -> context.run(statement).consume());
        } catch (ClientException e) {
            if (!MADE_MEANWHILE.contains(e.code())) {
                throw e;
            }
        }
    }

    private static List<Migration> onClassPath() throws IOException {
        Resource[] files =
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath:cypher/migrations/*.cypher");
        Function<Resource, Migration> reading =
                file -> {
                    try {
                        String name = String.valueOf(file.getFilename());
                        return new Migration(name, file.getContentAsString(StandardCharsets.UTF_8));
                    } catch (IOException e) {
                        throw new IllegalStateException("A migration cannot be read", e);
                    }
                };
        return Arrays.stream(files)
                .map(reading)
                .sorted(Comparator.comparing(Migration::name))
                .toList();
    }

    /// One file of `cypher/migrations`; a `;` at the end of a line ends a statement.
    record Migration(String name, String text) {

        List<String> statements() {
            return Arrays.stream(text.split(";\\s*(\\R|$)", -1))
                    .map(String::strip)
                    .filter(statement -> !statement.isEmpty())
                    .toList();
        }

        String checksum() {
            try {
                byte[] digest =
                        MessageDigest.getInstance("SHA-256")
                                .digest(text.getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(digest);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every Java has SHA-256", e);
            }
        }
    }

    /// A migration was edited after it was applied to this database.
    static final class ChangedMigration extends RuntimeException {

        ChangedMigration(String name) {
            super(
                    "The migration %s was changed after this database had it. Put the old text back and write a new migration for the change."
                            .formatted(name));
        }
    }
}
