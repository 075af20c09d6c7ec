package dk.rundtur.live;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.rundtur.Application;
import dk.rundtur.access.SignedIn;
import dk.rundtur.access.Stream;
import dk.rundtur.fixture.World;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.TestDatabase;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Two instances on one database: what is written at one is heard at the other.
class TwoInstancesTests {

    private static final String LOG =
            """
            {"query": "mutation { visitLog(input: {network: \\"network-absence\\", person: \\"person-anna\\",\
             on: \\"2026-05-04\\", channel: PHONE, outcome: MAYBE}) { visit { id } userErrors { code } } }"}\
            """;

    /// Names the database of all tests, without being found by whoever looks for configurations.
    @Import(TestDatabase.class)
    static final class Database {}

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static ConfigurableApplicationContext one;
    private static ConfigurableApplicationContext other;

    @BeforeAll
    static void startBoth() {
        one = start();
        other = start();
    }

    @AfterAll
    static void stopBoth() {
        one.close();
        other.close();
    }

    private static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Application.class, Database.class)
                .run("--server.port=0", "--rundtur.live.every=200ms");
    }

    @BeforeEach
    void smallWorld() {
        World.of(one.getBean(Graph.class), "graphql-test/world.cypher");
    }

    @Test
    void whatTheCoDriverLogsAtOneIsHeardAtTheOther() throws Exception {
        String[] leader = signIn(one, "person-lene");
        String[] coDriver = signInAs(other, "Bo Ærø", "bo@example.dk", "person-bo");
        Stream heard = Stream.of(port(one), listen("network-absence", ""), leader);
        assertThat(heard.next(2)).isEqualTo("NOTHING");

        assertThat(post(other, LOG, coDriver)).contains("visit-");

        assertThat(heard.next(10))
                .contains(
                        "\"kind\":\"VISIT\"",
                        "\"byName\":\"Bo Ærø\"",
                        "\"personName\":\"Anna Åberg\"")
                .contains("\"mine\":false", "\"number\":1");
    }

    @Test
    void whoeverComesBackHearsWhatTheyMissed() throws Exception {
        String[] leader = signIn(one, "person-lene");
        post(one, LOG, leader);
        post(one, LOG, leader);

        Stream heard = Stream.of(port(other), listen("network-absence", ", after: 1"), leader);

        assertThat(heard.next(10)).contains("\"number\":2", "\"mine\":true");
    }

    /// A proxy or a browser that waits for the first byte would take fifteen seconds of silence for
    /// a server that does not answer.
    @Test
    void beginsAtOnceThoughThereIsNoNews() throws Exception {
        String[] leader = signIn(one, "person-lene");

        try (InputStream silent = begun(listen("network-absence", ""), leader)) {
            assertThat(silent.readNBytes(3)).asString(UTF_8).isEqualTo(":\n\n");
        }
    }

    @Test
    void beginsWithTheCommentAndGoesOnWithWholeEventsInTheirOrder() throws Exception {
        String[] leader = signIn(one, "person-lene");
        post(one, LOG, leader);
        post(one, LOG, leader);

        for (int i = 0; i < 30; i++) {
            try (InputStream stream = begun(listen("network-absence", ", after: 0"), leader);
                    var lines = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
                String first = lines.readLine() + lines.readLine();
                String second = lines.readLine() + lines.readLine() + lines.readLine();
                String third = lines.readLine() + lines.readLine() + lines.readLine();

                assertThat(first).as("stream %s", i).isEqualTo(":");
                assertThat(second)
                        .as("stream %s", i)
                        .matches("event: ?next *data: ?\\{.*\"number\":1.*}");
                assertThat(third).as("stream %s", i).contains("\"number\":2");
            }
        }
    }

    @Test
    void refusesBeforeAStreamBegins() throws Exception {
        var stranger = request(listen("network-absence", "")).build();
        assertThat(CLIENT.send(stranger, BodyHandlers.ofString()).statusCode()).isEqualTo(401);

        String[] leader = signIn(one, "person-lene");
        var cut = request("{\"query\": \"subscription {").headers(leader).build();
        assertThat(CLIENT.send(cut, BodyHandlers.ofString()).statusCode()).isEqualTo(400);
    }

    private static InputStream begun(String question, String... headers) throws Exception {
        var answer =
                CLIENT.sendAsync(
                                request(question).headers(headers).build(),
                                BodyHandlers.ofInputStream())
                        .get(8, TimeUnit.SECONDS);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("text/event-stream");
        return answer.body();
    }

    private static HttpRequest.Builder request(String question) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port(one) + "/graphql"))
                .header("Accept", "text/event-stream")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(question));
    }

    @Test
    void endsWhenOneSignsOutElsewhere() throws Exception {
        String[] leader = signIn(one, "person-lene");
        Stream heard = Stream.of(port(one), listen("network-absence", ""), leader);
        assertThat(heard.next(2)).isEqualTo("NOTHING");

        send(other, HttpRequest.newBuilder().DELETE(), "/api/session", leader);

        assertThat(heard.next(10)).isEqualTo("END");
    }

    @Test
    void endsForWhoeverMayNoLongerSeeTheNetwork() throws Exception {
        String[] coDriver = signInAs(one, "Bo Ærø", "bo@example.dk", "person-bo");
        Stream heard = Stream.of(port(one), listen("network-absence", ""), coDriver);
        assertThat(heard.next(2)).isEqualTo("NOTHING");

        run("MATCH (:Network {id: 'network-absence'})-[r:CO_DRIVEN_BY]->() DELETE r");

        assertThat(heard.next(10)).isEqualTo("END");
    }

    @Test
    void tellsNobodyElseOfANetwork() throws Exception {
        String[] leader = signIn(one, "person-lene");

        Stream heard = Stream.of(port(one), listen("network-otto", ""), leader);
        assertThat(heard.next(10))
                .contains("UNKNOWN_NETWORK", "Netværket findes ikke")
                .doesNotContain("Subscription error");

        assertThat(Stream.of(port(one), listen("network-absence", "")).next(10))
                .startsWith("HTTP 40");
    }

    @Test
    void forgetsTheOldestOfMany() throws Exception {
        run(
                "MATCH (n:Network {id: 'network-absence'}) SET n.news = 600 WITH n UNWIND range(1,"
                        + " 600) AS i CREATE (:News {network: n.id, number: i, kind: 'OTHER', at:"
                        + " datetime(), by: 'user-lene'})");
        String[] leader = signIn(one, "person-lene");

        post(one, LOG, leader);

        var counting = new Statement("fixture", "MATCH (e:News) RETURN count(*) AS n");
        assertThat(one.getBean(Graph.class).list(counting, Map.of(), row -> row.count("n")))
                .containsExactly(500);
    }

    private static String listen(String network, String more) {
        return """
        {"query": "subscription { networkNews(network: \\"%s\\"%s)\
         { number kind byName personName mine } }"}\
        """
                .formatted(network, more);
    }

    private static String[] signIn(ConfigurableApplicationContext at, String person)
            throws Exception {
        return signInAs(at, "Lene Lund", "lene@example.dk", person);
    }

    private static String[] signInAs(
            ConfigurableApplicationContext at, String name, String email, String person)
            throws Exception {
        String[] headers = SignedIn.headers(at, port(at), name, email);
        run(
                "MATCH (u:User {email: '"
                        + email
                        + "'}), (p:Person {id: '"
                        + person
                        + "'}) MERGE (u)-[:IS]->(p)");
        return headers;
    }

    private static String post(ConfigurableApplicationContext at, String json, String... headers)
            throws Exception {
        return send(
                at,
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json)),
                "/graphql",
                headers);
    }

    private static String send(
            ConfigurableApplicationContext at,
            HttpRequest.Builder request,
            String path,
            String... headers)
            throws Exception {
        var wanted =
                request.uri(URI.create("http://localhost:" + port(at) + path))
                        .headers(headers)
                        .build();
        return HttpClient.newHttpClient().send(wanted, BodyHandlers.ofString()).body();
    }

    private static int port(ConfigurableApplicationContext at) {
        return Integer.parseInt(at.getEnvironment().getProperty("local.server.port", ""));
    }

    private static void run(String cypher) {
        one.getBean(Graph.class)
                .write(unit -> {
                    unit.run(new Statement("fixture", cypher), Map.of());
                    return cypher;
                });
    }
}
