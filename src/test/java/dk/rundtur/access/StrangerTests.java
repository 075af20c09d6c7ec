package dk.rundtur.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rundtur.fixture.World;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.TestDatabase;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/// Every door that somebody without an account comes to, at a real installation: in the demo, where
/// everybody is signed in, a closed one goes unnoticed.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(TestDatabase.class)
class StrangerTests {

    private static final String SIGN_UP = "/api/sign-up/abc";
    private static final String TOVE = "{\"name\":\"Tove\",\"email\":\"tove@example.dk\"}";

    @Autowired Graph graph;
    @LocalServerPort int port;

    @BeforeEach
    void anOpenInvitation() {
        World.clear(graph);
        World.run(
                graph,
                "CREATE (:Workshop {id: 'workshop-1', code: 'abc', open: true, title: 'Workshop',"
                        + " version: 1, createdAt: datetime()})-[:INVITES_TO]->(:Network {id:"
                        + " 'network-1', theme: 'Fravær'})");
    }

    @AfterEach
    void empty() {
        World.clear(graph);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/session, 200",
        "/api/sign-up/abc, 200",
        "/api/sign-up/no-such-code, 404",
        "/api/calendar/no-such-secret.ics, 404",
        "/actuator/health, 200",
        // The page is not packed with these tests; the browser tests open it.
        "/assets/no-such-file.js, 404",
        // What belongs to others stays closed, also beside an open door.
        "/api/sign-up, 401",
        "/api/sign-up/abc/people, 401",
        "/api/setup/accounts, 401",
        "/api/calendar, 401",
        "/api/import, 401"
    })
    void readsWhatIsForEverybodyAndNothingElse(String path, int status) throws Exception {
        assertThat(new Browser(port).get(path).status()).isEqualTo(status);
    }

    @Test
    void readsAnInvitationAndSignsUp() throws Exception {
        Browser browser = new Browser(port);
        var shown = browser.get(SIGN_UP);
        assertThat(shown.says("title")).isEqualTo("Workshop");
        assertThat(shown.says("privacy")).contains("Fravær");

        assertThat(browser.post(SIGN_UP, TOVE).status()).isEqualTo(204);

        assertThat(World.count(graph, "(:SignUp {name: 'Tove'})-[:ANSWERS]->(:Workshop)")).isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "Tove, tove, NOT_AN_EMAIL, email",
        "Snu Snedig, snu@example.dk?bcc=spion%40evil.example&subject=Hej, NOT_AN_EMAIL, email",
        "\u00a0, nbsp@example.dk, REQUIRED, name",
        "\u200b, zero@example.dk, REQUIRED, name"
    })
    void isToldAtTheFieldWhatIsWrong(String name, String email, String code, String field)
            throws Exception {
        Browser browser = new Browser(port);
        browser.get(SIGN_UP);
        var refused =
                browser.post(SIGN_UP, "{\"name\":\"%s\",\"email\":\"%s\"}".formatted(name, email));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.says("code")).isEqualTo(code);
        assertThat(refused.says("field")).isEqualTo(field);
        assertThat(World.count(graph, "(:SignUp)")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {SIGN_UP, "/api/session", "/api/setup", "/api/setup/invitation"})
    void isAskedToLoadThePageAgainWhenTheProofIsMissing(String path) throws Exception {
        var refused = new Browser(port).withoutProof().post(path, TOVE);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.says("code")).isEqualTo("CSRF");
        assertThat(World.count(graph, "(:SignUp)")).isZero();
    }

    @Test
    void opensALinkThatIsDead() throws Exception {
        Browser browser = Browser.open(port);
        assertThat(browser.invitation("guessed").says("code")).isEqualTo("DEAD_LINK");
        assertThat(
                        browser.setUp("guessed", "Tove", "tove@example.dk", AccessWorld.PASSWORD)
                                .says("code"))
                .isEqualTo("DEAD_LINK");
    }
}
