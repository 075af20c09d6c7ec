package dk.rundtur.graph;

import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.fleetmanagement.FleetManagementSettings;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;

/// A Neo4j server in this process. It keeps to itself: Bolt on loopback and a free port, no HTTP
/// server, no usage report, no fleet manager, no discovery broadcasts.
final class EmbeddedNeo4j implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(60);

    /// How old a plan is before the planner looks whether the data have changed; the server's own
    /// choice.
    private static final Duration REPLAN = Duration.ofSeconds(10);

    private final DatabaseManagementService service;
    private final URI uri;
    private final String password;

    /// Starts the server on the data in `directory`, which is created if missing.
    EmbeddedNeo4j(Path directory) {
        this(directory, REPLAN);
    }

    /// Starts it with plans that stay at least as long as `replan`.
    EmbeddedNeo4j(Path directory, Duration replan) {
        this.service = start(directory, replan);
        GraphDatabaseService database =
                service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
        if (!database.isAvailable(START.toMillis())) {
            service.shutdown();
            throw new IllegalStateException("The embedded Neo4j did not start within " + START);
        }
        var bolt =
                ((GraphDatabaseAPI) database)
                        .getDependencyResolver()
                        .resolveDependency(ConnectorPortRegister.class)
                        .getLocalAddress(ConnectorType.BOLT);
        this.uri = URI.create("bolt://localhost:" + bolt.getPort());
        this.password = HexFormat.of().formatHex(new SecureRandom().generateSeed(24));
        service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                .executeTransactionally(
                        "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
                        Map.of("password", password));
    }

    /// Where the driver finds the server.
    URI uri() {
        return uri;
    }

    /// A new password at each start, so that no other program on the machine reads the data.
    AuthToken credentials() {
        return AuthTokens.basic("neo4j", password);
    }

    @Override
    public void close() {
        service.shutdown();
    }

    private static DatabaseManagementService start(Path directory, Duration replan) {
        try {
            return new DatabaseManagementServiceBuilder(directory.toAbsolutePath())
                    .setConfig(BoltConnector.enabled, true)
                    .setConfig(BoltConnector.listen_address, new SocketAddress("localhost", 0))
                    .setConfig(BoltConnector.advertised_address, new SocketAddress("localhost", 0))
                    .setConfig(BoltConnector.enable_discovery, false)
                    .setConfig(FleetManagementSettings.fleet_manager_enabled, false)
                    .setConfig(GraphDatabaseSettings.auth_enabled, true)
                    .setConfig(GraphDatabaseSettings.udc_enabled, false)
                    .setConfig(GraphDatabaseSettings.cypher_min_replan_interval, replan)
                    // One plan whatever the length of lists and texts: to plan a statement takes up
                    // to a second, to run it milliseconds.
                    .setConfig(GraphDatabaseInternalSettings.cypher_size_hint_parameters, false)
                    .setConfig(GraphDatabaseSettings.pagecache_memory, 128L << 20)
                    .setConfig(GraphDatabaseSettings.keep_logical_logs, "2 files")
                    .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
                    .build();
        } catch (RuntimeException e) {
            if (causedByLock(e)) {
                throw new DataInUse(directory, e);
            }
            throw e;
        }
    }

    private static boolean causedByLock(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof FileLockException) {
                return true;
            }
        }
        return false;
    }

    /// The data are open in another process.
    static final class DataInUse extends RuntimeException {

        DataInUse(Path directory, Throwable cause) {
            super(
                    "The data in '%s' are in use by another Rundtur. Stop that one first, or give this one data of its own with --rundtur.data=<folder>."
                            .formatted(directory),
                    cause);
        }
    }
}
