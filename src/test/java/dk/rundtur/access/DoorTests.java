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

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(TestDatabase.class)
class DoorTests {

    private static final String ME = "{ me { name email role } }";

    @Autowired Graph graph;
    @Autowired Passwords passwords;
    @LocalServerPort int port;

    @BeforeEach
    @AfterEach
    void empty() {
        World.clear(graph);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/graphql", "/api/import", "/api/import/refusals", "/api/anything"})
    void nothingIsPostedSignedOut(String path) throws Exception {
        for (Browser browser : new Browser[] {Browser.open(port), new Browser(port)}) {
            var answer = browser.post(path, "{\"query\":\"{ me { name } }\"}");
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.says("code")).isEqualTo("SIGNED_OUT");
            assertThat(answer.says("message")).isEqualTo("Du er ikke logget ind.");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/graphql",
                "/graphql/schema",
                "/graphiql",
                "/api/import",
                "/api/",
                "/actuator",
                "/actuator/env"
            })
    void nothingIsReadSignedOut(String path) throws Exception {
        assertThat(new Browser(port).get(path).status()).isEqualTo(401);
    }

    @Test
    void thePageAndTheHealthAreForEverybody() throws Exception {
        assertThat(new Browser(port).get("/no-such-file.js").status()).isEqualTo(404);
        var health = new Browser(port).get("/actuator/health");
        assertThat(health.status()).isEqualTo(200);
        assertThat(health.json().has("components")).isFalse();
    }

    @Test
    void signsInAndOut() throws Exception {
        String id = account("Lene Lund", "lene@example.dk", Role.LEADER);
        Browser browser = Browser.open(port);
        String proof = browser.cookie("XSRF-TOKEN");

        var welcome = browser.signIn(" Lene@Example.dk ", AccessWorld.PASSWORD);

        assertThat(welcome.status()).isEqualTo(200);
        assertThat(welcome.text())
                .isEqualTo(
                        """
                        {"signedIn":true,"demo":false,"setupNeeded":false,"user":{"id":"%s",\
                        "name":"Lene Lund","email":"lene@example.dk","role":"LEADER"}}\
                        """
                                .formatted(id));
        assertThat(welcome.header("set-cookie"))
                .containsPattern(
                        "rundtur-session=[\\w-]{43}; Path=/; Max-Age=2592000;"
                                + " Expires=[^;]+; HttpOnly; SameSite=Lax");
        assertThat(browser.cookie("XSRF-TOKEN")).isNotEqualTo(proof);
        assertThat(browser.ask(ME).json().at("/data/me/name").asString()).isEqualTo("Lene Lund");

        String session = browser.cookie("rundtur-session");
        assertThat(browser.delete("/api/session").status()).isEqualTo(204);
        assertThat(browser.cookie("rundtur-session")).isEmpty();
        browser.cookie("rundtur-session", session);
        assertThat(browser.ask(ME).status()).isEqualTo(401);
    }

    @Test
    void saysTheSameOfAnUnknownEmailAndAWrongPassword() throws Exception {
        account("Lene Lund", "lene@example.dk", Role.LEADER);
        Browser browser = Browser.open(port);

        var wrong = browser.signIn("lene@example.dk", "noget helt andet");
        var unknown = browser.signIn("otto@example.dk", "noget helt andet");

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.says("code")).isEqualTo("BAD_CREDENTIALS");
        assertThat(unknown.status()).isEqualTo(401);
        assertThat(unknown.text()).isEqualTo(wrong.text());
        assertThat(browser.cookie("rundtur-session")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"email\":null,\"password\":\"x\"}",
                "{\"email\":\"lene@example.dk\",\"password\":\"\"}"
            })
    void incompleteCredentialsAreWrongOnes(String credentials) throws Exception {
        var answer = Browser.open(port).post("/api/session", credentials);
        assertThat(answer.says("code")).isEqualTo("BAD_CREDENTIALS");
    }

    @ParameterizedTest
    @CsvSource({"{\"email\":\"x, application/json, 400", "email=x, text/plain, 415"})
    void saysSoWhenItCannotRead(String body, String type, int status) throws Exception {
        var answer = Browser.open(port).post("/api/setup", body, "Content-Type", type);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.says("message"))
                .isEqualTo("Forespørgslen kunne ikke læses. Send den som ét JSON-objekt i UTF-8.");
    }

    @Test
    void countsTriesThatComeAllAtOnce() throws Exception {
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            Browser browser = Browser.open(port);
            Callable<Integer> guess =
                    () -> browser.signIn("lene@example.dk", "et forkert gæt").status();
            List<Integer> answers = new ArrayList<>();
            for (var answer : pool.invokeAll(Collections.nCopies(25, guess))) {
                answers.add(answer.get());
            }
            assertThat(answers).containsOnly(401, 429);
            // A slow machine may take so long that more are let through.
            assertThat(Collections.frequency(answers, 401)).isBetween(10, 12);
        }
    }

    @Test
    void slowsGuessingDown() throws Exception {
        account("Lene Lund", "lene@example.dk", Role.LEADER);
        Browser browser = Browser.open(port);
        for (int i = 0; i < 10; i++) {
            assertThat(browser.signIn("lene@example.dk", "gæt nummer " + i).status())
                    .isEqualTo(401);
        }

        var refused = browser.signIn("lene@example.dk", AccessWorld.PASSWORD);

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.says("code")).isEqualTo("TOO_MANY_TRIES");
        assertThat(refused.says("message"))
                .isEqualTo("Der er prøvet for mange gange. Vent et minut, og prøv igen.");
        assertThat(Integer.parseInt(refused.header("retry-after"))).isBetween(1, 61);
        assertThat(browser.signIn("otto@example.dk", "noget andet").status()).isEqualTo(401);
    }

    @Test
    void doesNotCountTriesThatSucceed() throws Exception {
        account("Lene Lund", "lene@example.dk", Role.LEADER);
        Browser browser = Browser.open(port);
        for (int i = 0; i < 12; i++) {
            assertThat(browser.signIn("lene@example.dk", AccessWorld.PASSWORD).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void refusesWhatDoesNotProveItsOrigin() throws Exception {
        account("Lene Lund", "lene@example.dk", Role.LEADER);
        assertThat(
                        Browser.open(port)
                                .withoutProof()
                                .signIn("lene@example.dk", AccessWorld.PASSWORD)
                                .says("code"))
                .isEqualTo("CSRF");
        Browser browser = signedIn("lene@example.dk").withoutProof();

        var asked = browser.ask(ME);

        assertThat(asked.status()).isEqualTo(403);
        assertThat(asked.says("code")).isEqualTo("CSRF");
        assertThat(browser.post("/api/import", "{}").status()).isEqualTo(403);
        assertThat(browser.delete("/api/session").status()).isEqualTo(403);
        assertThat(browser.get("/api/session").json().path("signedIn").asBoolean()).isTrue();
    }

    @Test
    void signsOutWhoeverWasAwayForLong() throws Exception {
        account("Lene Lund", "lene@example.dk", Role.LEADER);
        Browser browser = signedIn("lene@example.dk");
        world().ask("MATCH (s:Session) SET s.expiresAt = datetime() - duration('PT1S')");

        assertThat(browser.ask(ME).status()).isEqualTo(401);

        signedIn("lene@example.dk");
        assertThat(world().ask("MATCH (s:Session) RETURN s")).hasSize(1);
    }

    @Test
    void putsTheEndOfASessionOffButNotForEver() throws Exception {
        account("Lene Lund", "lene@example.dk", Role.LEADER);
        Browser browser = signedIn("lene@example.dk");
        world().ask("MATCH (s:Session) SET s.expiresAt = datetime() + duration('P1D')");
        browser.ask(ME);
        assertThat(daysLeft()).isEqualTo(6);

        world().ask(
                        "MATCH (s:Session) SET s.createdAt = datetime() - duration('P28D'),"
                                + " s.expiresAt = datetime() + duration('P1D')");
        browser.ask(ME);
        assertThat(daysLeft()).isEqualTo(1);
    }

    @Test
    void letsABrowserTrustNothingButUs() throws Exception {
        var page = new Browser(port).get("/");
        assertThat(page.header("content-security-policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe-eval");
        assertThat(page.header("referrer-policy")).isEqualTo("same-origin");
        assertThat(page.header("x-content-type-options")).isEqualTo("nosniff");
        assertThat(page.header("x-frame-options")).isEqualTo("DENY");
        assertThat(page.header("set-cookie")).doesNotContain("JSESSIONID");
    }

    @Test
    void speaksEnglishWhenAsked() throws Exception {
        var answer = new Browser(port).get("/graphql", "Accept-Language", "en-GB,da;q=0.5");
        assertThat(answer.says("message")).isEqualTo("You are not signed in.");
    }

    private int daysLeft() {
        return world().ask(
                        "MATCH (s:Session) RETURN duration.inDays(datetime(), s.expiresAt).days AS"
                                + " days")
                .getFirst()
                .count("days");
    }

    private Browser signedIn(String email) throws Exception {
        Browser browser = Browser.open(port);
        assertThat(browser.signIn(email, AccessWorld.PASSWORD).status()).isEqualTo(200);
        return browser;
    }

    private String account(String name, String email, Role role) {
        return world().account(name, email, role);
    }

    private AccessWorld world() {
        return new AccessWorld(graph, passwords);
    }
}
