package dk.rundtur.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rundtur.access.SignedIn;
import dk.rundtur.fixture.World;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.TestDatabase;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// What no question can be read from is the sender's fault and answered so, with a way to mend it.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(TestDatabase.class)
class UnreadableRequestsTests {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    @Autowired Graph graph;
    @Autowired ApplicationContext context;
    @LocalServerPort int port;

    private String[] headers = {};

    @BeforeEach
    void signIn() throws Exception {
        World.of(graph, "graphql-test/world.cypher");
        headers = SignedIn.headers(context, port);
    }

    @AfterEach
    void empty() {
        World.clear(graph);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"query\":\"{me{id}}\"},{\"query\":\"{me{id}}\"}]",
                "{\"query\":\"{me{id}}",
                "",
                "null",
                " null ",
                "\"me\"",
                "{\"query\":\"{me{id}}\",\"variables\":[1]}",
                "{\"query\":\"{me{id}}\",\"extensions\":3}",
                "{\"query\":\"{me{id}}\",\"operationName\":{}}"
            })
    void saySo(String body) throws Exception {
        assertUnreadable(ask(body.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void ofBytesThatAreNoTextSaySo() throws Exception {
        byte[] body = "{\"query\":\"{me{id}} #x\"}".getBytes(StandardCharsets.UTF_8);
        body[20] = (byte) 0xff;

        assertUnreadable(ask(body));
    }

    @Test
    void ofACursorOfAnotherListSaySo() throws Exception {
        String people = answer("{ people(first: 3) { pageInfo { endCursor } } }", Map.of()).body();
        String cursor = JSON.readTree(people).at("/data/people/pageInfo/endCursor").asString();

        String answer =
                answer(
                                "query($a: String) { possibleDuplicates(first: 5, after: $a) {"
                                        + " looked } }",
                                Map.of("a", cursor))
                        .body();

        assertThat(answer).contains("UNKNOWN_CURSOR").doesNotContain("INTERNAL");
    }

    @Test
    void ofASubscriptionAskedForAsJsonSaySo() throws Exception {
        String answer =
                answer(
                                "subscription { networkNews(network: \"network-absence\") { number"
                                        + " } }",
                                Map.of())
                        .body();

        assertThat(answer).contains("SUBSCRIPTION_AS_JSON").doesNotContain("upstream");
    }

    @Test
    void anEventStreamAsksProxiesNotToHoldItBack() throws Exception {
        var body = Map.of("query", "subscription { networkNews(network: \"x\") { number } }");
        HttpRequest request =
                request(JSON.writeValueAsBytes(body))
                        .setHeader("Accept", "text/event-stream")
                        .build();

        HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());

        assertThat(response.headers().firstValue("X-Accel-Buffering")).contains("no");
        assertThat(response.body()).contains("UNKNOWN_NETWORK");
    }

    private static void assertUnreadable(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(answer.body()).path("code").asString()).isEqualTo("UNREADABLE");
        assertThat(JSON.readTree(answer.body()).path("message").asString())
                .startsWith("Forespørgslen kunne ikke læses.");
    }

    private HttpResponse<String> answer(String query, Map<String, String> variables)
            throws IOException, InterruptedException {
        return ask(JSON.writeValueAsBytes(Map.of("query", query, "variables", variables)));
    }

    private HttpResponse<String> ask(byte[] body) throws IOException, InterruptedException {
        return CLIENT.send(request(body).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(byte[] body) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
                .headers(headers)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("Accept-Language", "da")
                .POST(BodyPublishers.ofByteArray(body));
    }
}
