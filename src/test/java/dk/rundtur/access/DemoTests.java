package dk.rundtur.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rundtur.Application;
import dk.rundtur.fixture.World;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.TestDatabase;
import dk.rundtur.id.PersonId;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "rundtur.sample=false")
@ActiveProfiles("demo")
@Import(TestDatabase.class)
@ExtendWith(OutputCaptureExtension.class)
class DemoTests {

    private static final String ME = "{\"query\":\"{ me { name role } }\"}";

    @Autowired Graph graph;
    @Autowired Passwords passwords;
    @Autowired DemoAccess demo;
    @LocalServerPort int port;

    @BeforeEach
    void sampleLeader() {
        World.clear(graph);
        new AccessWorld(graph, passwords)
                .ask(
                        "CREATE (:Person {id: 'person-signe', externalId: 'n001', name: 'Signe',"
                                + " sortKey: 's', version: 1})");
        demo.open(new PersonId("person-signe"));
    }

    @AfterEach
    void empty() {
        World.clear(graph);
    }

    @Test
    void isOpenedAsTheLeaderOfTheSample() throws Exception {
        var session = new Browser(port).get("/api/session").json();
        assertThat(session.path("demo").asBoolean()).isTrue();
        assertThat(session.path("signedIn").asBoolean()).isTrue();
        assertThat(session.at("/user/name").asString()).isEqualTo("Signe");
        assertThat(demo.find())
                .contains(new Viewer("user-demo", Role.LEADER, new PersonId("person-signe")));
    }

    @Test
    void opensTwiceAsTheSameAccount() {
        assertThat(demo.open(new PersonId("person-signe"))).isEqualTo("user-demo");
        assertThatThrownBy(() -> demo.open(new PersonId("person-nobody")))
                .hasMessage("There is no person person-nobody");
    }

    @Test
    void aProgramNeedsNoCredentials() throws Exception {
        var answer = new Browser(port).withoutProof().post("/graphql", ME);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/data/me/name").asString()).isEqualTo("Signe");
    }

    @Test
    void ourOwnPageIsServed() throws Exception {
        var answer =
                new Browser(port)
                        .post(
                                "/graphql",
                                ME,
                                "Origin",
                                "http://localhost:" + port,
                                "Sec-Fetch-Site",
                                "same-origin");
        assertThat(answer.status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Origin, https://example.com",
        "Origin, null",
        "Origin, http://localhost:1",
        "Origin, https://localhost"
    })
    void pagesFromElsewhereAreRefused(String header, String value) throws Exception {
        for (String path : new String[] {"/graphql", "/api/import", "/api/session"}) {
            var answer = new Browser(port).post(path, ME, header, value);
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.says("code")).isEqualTo("FOREIGN_PAGE");
            assertThat(answer.says("message")).contains("Intet er ændret");
        }
        assertThat(new Browser(port).get("/api/session", header, value).status()).isEqualTo(403);
    }

    @Test
    void aLinkFromElsewhereLeadsToThePageButNotToTheData() throws Exception {
        String[] link = {
            "Sec-Fetch-Site",
            "cross-site",
            "Sec-Fetch-Mode",
            "navigate",
            "Sec-Fetch-Dest",
            "document"
        };
        assertThat(new Browser(port).get("/people", link).status()).isNotEqualTo(403);
        assertThat(new Browser(port).get("/api/session", link).status()).isEqualTo(403);
        assertThat(new Browser(port).get("/graphql?query=%7Bme%7Bid%7D%7D", link).status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "evil.example:8080", "localhost.evil.example", "10.0.0.1"})
    void aNameThatOnlyPointsHereIsRefused(String host) throws Exception {
        assertThat(statusLine(host)).contains(" 403 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:8080", "127.0.0.1:8080", "[::1]:8080"})
    void theNamesOfThisMachineAreServed(String host) throws Exception {
        assertThat(statusLine(host)).contains(" 200 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1", ""})
    void doesNotStartForOthers(String address, CapturedOutput output) {
        assertThatThrownBy(() ->
                        SpringApplication.run(
                                Application.class,
                                "--spring.profiles.active=demo",
                                "--server.port=0",
                                "--server.address=" + address))
                .isInstanceOf(StartRefused.class);
        assertThat(output).contains("The demo has no sign-in, so it only starts on loopback");
    }

    /// Java's own client does not let us say where we think we are.
    private String statusLine(String host) throws Exception {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String request =
                    "GET /api/session HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            byte[] answer = socket.getInputStream().readAllBytes();
            return new String(answer, StandardCharsets.UTF_8).lines().findFirst().orElse("");
        }
    }
}
