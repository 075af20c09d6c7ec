package dk.rundtur.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rundtur.Application;
import dk.rundtur.fixture.World;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.TestDatabase;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.SystemEnvironmentPropertySource;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(TestDatabase.class)
@ExtendWith(OutputCaptureExtension.class)
class FirstStartTests {

    private static final Pattern LINK =
            Pattern.compile("http://localhost:(\\d+)/setup\\?token=([\\w-]{43})");

    @Autowired Graph graph;
    @Autowired Passwords passwords;
    @LocalServerPort int port;

    @BeforeEach
    @AfterEach
    void empty() {
        World.clear(graph);
    }

    @Test
    void printsALinkThatMakesTheFirstAccountOnce(CapturedOutput output) throws Exception {
        try (var instance = start()) {
            List<String> links = tokens(output, instance);
            assertThat(links).hasSize(1);
            assertThat(output.getOut())
                    .contains("Der er ingen konti endnu.", "There are no accounts yet.")
                    .contains("http://localhost:" + portOf(instance) + "/setup?token=");
            Browser browser = Browser.open(portOf(instance));
            assertThat(browser.get("/api/session").json().path("setupNeeded").asBoolean()).isTrue();

            var first =
                    browser.setUp(
                            links.getFirst(), " Åse Bæk ", "Aase@Example.dk", AccessWorld.PASSWORD);

            assertThat(first.status()).isEqualTo(200);
            assertThat(first.json().at("/user/role").asString()).isEqualTo("ADMINISTRATOR");
            assertThat(
                            world().ask(
                                            "MATCH (u:User)-[:IS]->(p:Person {kind: 'EMPLOYEE'})"
                                                    + " WHERE p.sortKey IS NOT NULL"
                                                    + " RETURN u.email + p.name AS both"))
                    .extracting(row -> row.text("both"))
                    .containsExactly("aase@example.dkÅse Bæk");
            var second =
                    Browser.open(portOf(instance))
                            .setUp(links.getFirst(), "Eva", "eva@example.dk", AccessWorld.PASSWORD);
            assertThat(second.says("code")).isEqualTo("DEAD_LINK");
        }
    }

    @Test
    void everyInstanceThatStartsHasALinkAndOneOfThemMakesTheAccount(CapturedOutput output)
            throws Exception {
        try (var one = start();
                var other = start()) {
            String ones = tokens(output, one).getFirst();
            String others = tokens(output, other).getFirst();
            assertThat(ones).isNotEqualTo(others);
            assertThat(
                            Browser.open(portOf(other))
                                    .setUp(ones, "Eva", "eva@example.dk", AccessWorld.PASSWORD)
                                    .status())
                    .isEqualTo(200);
            assertThat(
                            Browser.open(portOf(one))
                                    .setUp(others, "Ida", "ida@example.dk", AccessWorld.PASSWORD)
                                    .says("code"))
                    .isEqualTo("DEAD_LINK");
        }
    }

    @Test
    void ofTwoWhoFollowALinkAtOnceOneGetsTheAccount(CapturedOutput output) throws Exception {
        try (var instance = start();
                var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            String link = tokens(output, instance).getFirst();
            Callable<Integer> eva =
                    () ->
                            Browser.open(portOf(instance))
                                    .setUp(link, "Eva", "eva@example.dk", AccessWorld.PASSWORD)
                                    .status();
            Callable<Integer> ida =
                    () ->
                            Browser.open(port)
                                    .setUp(link, "Ida", "ida@example.dk", AccessWorld.PASSWORD)
                                    .status();
            var answers = pool.invokeAll(List.of(eva, ida));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
                    .containsExactlyInAnyOrder(200, 400);
            assertThat(world().ask("MATCH (u:User) RETURN u")).hasSize(1);
        }
    }

    @Test
    void aSessionHoldsAtEveryInstanceAndAfterARestart() throws Exception {
        world().account("Lene Lund", "lene@example.dk", Role.LEADER);
        Browser browser = Browser.open(port);
        browser.signIn("lene@example.dk", AccessWorld.PASSWORD);
        try (var other = start()) {
            var answer = browser.at(portOf(other)).ask("{ me { name } }");
            assertThat(answer.json().at("/data/me/name").asString()).isEqualTo("Lene Lund");
        }
    }

    @Test
    void takesTheFirstAccountFromItsSurroundings(CapturedOutput output) throws Exception {
        try (var instance = startWith("Chef@Example.dk", AccessWorld.PASSWORD)) {
            Browser browser = Browser.open(portOf(instance));
            var answer = browser.signIn("chef@example.dk", AccessWorld.PASSWORD);
            assertThat(answer.json().at("/user/name").asString()).isEqualTo("Chef");
            assertThat(answer.json().at("/user/role").asString()).isEqualTo("ADMINISTRATOR");
            assertThat(tokens(output, instance)).isEmpty();
        }
        try (var again = startWith("not even", "looked at")) {
            assertThat(again.isRunning()).isTrue();
        }
        assertThat(world().ask("MATCH (u:User) RETURN u")).hasSize(1);
    }

    @Test
    void doesNotStartWithAFirstAccountThatAnybodyWouldGuess(CapturedOutput output) {
        assertThatThrownBy(() -> startWith("chef@example.dk", "Adgangskode123"))
                .isInstanceOf(StartRefused.class);
        assertThat(output)
                .contains("RUNDTUR_ADMIN_PASSWORD: The password is too easy to guess")
                .doesNotContain("Adgangskode123");
    }

    @Test
    void saysWhatIsWrongWithAnAccountAndKeepsTheLink(CapturedOutput output) throws Exception {
        try (var instance = start()) {
            String link = tokens(output, instance).getFirst();
            Browser browser = Browser.open(portOf(instance));
            var shortOne = browser.setUp(link, "Eva", "eva@example.dk", "for kort");
            assertThat(shortOne.status()).isEqualTo(400);
            assertThat(shortOne.text())
                    .contains("PASSWORD_TOO_SHORT", "\"field\":\"password\"", "mindst 12 tegn");
            assertThat(browser.setUp(link, "", "eva@example.dk", AccessWorld.PASSWORD).says("code"))
                    .isEqualTo("REQUIRED");
            assertThat(browser.setUp(link, "Eva", "eva", AccessWorld.PASSWORD).says("field"))
                    .isEqualTo("email");
            assertThat(browser.setUp(link, "Eva", "eva@example.dk", AccessWorld.PASSWORD).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void noSecretAndNobodysNameIsLogged(CapturedOutput output) throws Exception {
        try (var log = new Overheard();
                var instance = instance().listeners(log).run()) {
            String link = tokens(output, instance).getFirst();
            Browser browser = Browser.open(portOf(instance));
            browser.setUp(link, "Eva Hemmelig", "eva@hemmelig.dk", AccessWorld.PASSWORD);
            browser.ask("{ me { name email } }");
            browser.signIn("eva@hemmelig.dk", AccessWorld.PASSWORD + "!");
            browser.signIn("eva@hemmelig.dk", AccessWorld.PASSWORD);
            assertThat(log.text()).contains("Creating shared instance", "/api/session");
            assertThat(output.getAll() + log.text())
                    .as("the link stands in the invitation alone")
                    .containsOnlyOnce(link)
                    .doesNotContain(browser.cookie("rundtur-session"))
                    .doesNotContain(AccessWorld.PASSWORD)
                    .doesNotContainIgnoringCase("hemmelig");
        }
    }

    /// What an instance printed; the one that all tests share prints a link as well.
    private static List<String> tokens(
            CapturedOutput output, ConfigurableApplicationContext instance) {
        String port = String.valueOf(portOf(instance));
        return LINK.matcher(output.getOut())
                .results()
                .filter(found -> found.group(1).equals(port))
                .map(found -> found.group(2))
                .toList();
    }

    private static ConfigurableApplicationContext start() {
        return instance().run();
    }

    private static ConfigurableApplicationContext startWith(String email, String password) {
        Map<String, Object> variables =
                Map.of("RUNDTUR_ADMIN_EMAIL", email, "RUNDTUR_ADMIN_PASSWORD", password);
        var environment = new SystemEnvironmentPropertySource("test-systemEnvironment", variables);
        return instance()
                .initializers(instance ->
                        instance.getEnvironment().getPropertySources().addFirst(environment))
                .run();
    }

    private static SpringApplicationBuilder instance() {
        return new SpringApplicationBuilder(Application.class, OnTestDatabase.class)
                .properties("server.port=0");
    }

    private static int portOf(ConfigurableApplicationContext instance) {
        return instance.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private AccessWorld world() {
        return new AccessWorld(graph, passwords);
    }

    /// Another instance on the database of the tests.
    @Import(TestDatabase.class)
    static class OnTestDatabase {}
}
