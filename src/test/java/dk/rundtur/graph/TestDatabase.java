package dk.rundtur.graph;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.exception.NotFoundException;

import dk.rundtur.fixture.SchemaInspection;
import dk.rundtur.fixture.SmallWorld;
import dk.rundtur.network.ParticipantChanges;
import dk.rundtur.tour.board.ContactChanges;
import dk.rundtur.tour.meeting.MeetingChanges;
import dk.rundtur.tour.referral.ReferralChanges;
import dk.rundtur.tour.thanks.ThanksChanges;
import dk.rundtur.tour.visit.VisitChanges;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;
import org.testcontainers.utility.DockerImageName;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The database of all tests: the server that `rundtur.test.neo4j-uri` names, else a container
/// where a Docker engine answers, else a Neo4j in the process. The run says which.
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

    private static final String OFFICIAL_IMAGE = "neo4j:2026.08-community";

    /// Each test begins with other data than the one before; to plan every statement anew for them
    /// took a third of the run.
    private static final Duration PLANS_LAST = Duration.ofHours(1);

    private static final Pattern WORD = Pattern.compile("\\b[A-Za-z]\\w+\\b");

    /// How names of each kind are written, and how the database gets to know them.
    private static final Map<Pattern, String> MAKERS =
            Map.of(
                    Pattern.compile("[A-Z]\\w*[a-z]\\w*"), "db.createLabel(name)",
                    Pattern.compile("[A-Z][A-Z_]+"), "db.createRelationshipType(name)",
                    Pattern.compile("[a-z][A-Za-z]+"), "db.createProperty(name)");

    private record Server(URI uri, AuthToken credentials) {}

    private static @Nullable Server server;

    @Bean
    Neo4jConnectionDetails testDatabase() {
        Server started = server();
        return new Neo4jConnectionDetails() {
            @Override
            public URI getUri() {
                return started.uri();
            }

            @Override
            public AuthToken getAuthToken() {
                return started.credentials();
            }
        };
    }

    /// Lets the database know every name that a statement uses: one that it has never heard of has
    /// the statement planned again as soon as a test writes it.
    @Bean
    InitializingBean namesOfTheGraph(Graph graph) throws IOException {
        Set<String> names = new TreeSet<>();
        var files = new PathMatchingResourcePatternResolver();
        for (Resource file : files.getResources("classpath:cypher/*/**/*.cypher")) {
            WORD.matcher(file.getContentAsString(StandardCharsets.UTF_8))
                    .results()
                    .forEach(word -> names.add(word.group()));
        }
        return () ->
                MAKERS.forEach((kind, maker) -> {
                    var making = new Statement("fixture", "UNWIND $names AS name CALL " + maker);
                    List<String> ofKind = names.stream().filter(kind.asMatchPredicate()).toList();
                    graph.write(unit -> {
                        unit.run(making, Map.of("names", ofKind));
                        return ofKind;
                    });
                });
    }

    /// Here, so that the test that reads it shares its application with the others.
    @Bean
    SchemaInspection schemaInspection() {
        return new SchemaInspection();
    }

    /// Made for those tests alone that tell a story.
    @Bean
    @Lazy
    SmallWorld smallWorld(
            Graph graph,
            Clock clock,
            ParticipantChanges participants,
            VisitChanges visits,
            ReferralChanges referrals,
            ContactChanges contacts,
            MeetingChanges meetings,
            ThanksChanges thanks) {
        return new SmallWorld(
                graph,
                clock,
                new SmallWorld.Changes(
                        participants, visits, referrals, contacts, meetings, thanks));
    }

    private static synchronized Server server() {
        Server known = server;
        if (known == null) {
            known = start();
            server = known;
        }
        return known;
    }

    private static Server start() {
        String uri = System.getProperty("rundtur.test.neo4j-uri", "");
        if (!uri.isEmpty()) {
            System.out.println("Database tests run on the server at " + uri);
            String password = System.getProperty("rundtur.test.neo4j-password", "");
            return new Server(URI.create(uri), AuthTokens.basic("neo4j", password));
        }
        String image = System.getProperty("rundtur.test.neo4j-image", "");
        if (!image.isEmpty()) {
            return container(image);
        }
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            return embedded("no Docker engine answers");
        }
        return canBeHad(OFFICIAL_IMAGE)
                ? container(OFFICIAL_IMAGE)
                : embedded("Docker answers but cannot pull " + OFFICIAL_IMAGE);
    }

    private static boolean canBeHad(String image) {
        DockerClient docker = DockerClientFactory.lazyClient();
        try {
            docker.inspectImageCmd(image).exec();
            return true;
        } catch (NotFoundException e) {
            return pulled(docker, image);
        }
    }

    private static boolean pulled(DockerClient docker, String image) {
        try {
            docker.pullImageCmd(image).start().awaitCompletion();
            return true;
        } catch (DockerException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @SuppressWarnings("resource") // the JVM's end stops the container
    private static Server container(String image) {
        System.out.println("Database tests run on Testcontainers: " + image);
        var container =
                new Neo4jContainer(DockerImageName.parse(image).asCompatibleSubstituteFor("neo4j"))
                        .withAdminPassword("only-for-tests");
        container.start();
        Runtime.getRuntime().addShutdownHook(new Thread(container::stop));
        return new Server(
                URI.create(container.getBoltUrl()), AuthTokens.basic("neo4j", "only-for-tests"));
    }

    private static Server embedded(String reason) {
        System.out.println("Database tests run on the embedded Neo4j: " + reason);
        try {
            Path directory = Files.createTempDirectory("rundtur-test");
            var embedded = new EmbeddedNeo4j(directory, PLANS_LAST);
            Runtime.getRuntime().addShutdownHook(new Thread(embedded::close));
            return new Server(embedded.uri(), embedded.credentials());
        } catch (IOException e) {
            throw new IllegalStateException("No folder for the test database", e);
        }
    }
}
