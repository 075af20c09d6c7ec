package dk.rundtur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/// Starts Rundtur as the README says and lets Playwright use it as a person would: the demo with
/// the sample network, and a real installation for those who come without an account. The browser
/// comes inside an npm package, so none has to be installed. To run one file: `-Dtest=BrowserTests
/// -Dbrowser.only=whole-job`.
///
/// The thread of this class takes the last of its tests first, the longer one; the other thread
/// takes what is left once it is through with all other classes.
@Execution(ExecutionMode.CONCURRENT)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BrowserTests {

    private static final String STRANGERS = "strangers";
    private static final String EMAIL = "chef@eksempel.dk";
    private static final String PASSWORD = "fire ord der ikke hører sammen";

    private final String only = System.getProperty("browser.only", "");

    @Test
    @Order(2)
    void everyPageDoesItsJobInABrowser(@TempDir Path data)
            throws IOException, InterruptedException {
        assumeFalse(only.equals(STRANGERS));
        var demo = new SpringApplication(Application.class);
        demo.setAdditionalProfiles("demo");
        play(demo, data, Map.of());
    }

    @Test
    @Order(1)
    void strangersGetInWhereTheyShould(@TempDir Path data)
            throws IOException, InterruptedException {
        assumeTrue(only.isEmpty() || only.equals(STRANGERS));
        play(
                new SpringApplication(Application.class),
                data,
                Map.of("ADMIN_EMAIL", EMAIL, "ADMIN_PASSWORD", PASSWORD),
                "--rundtur.admin.email=" + EMAIL,
                "--rundtur.admin.password=" + PASSWORD);
    }

    private void play(
            SpringApplication application,
            Path data,
            Map<String, String> environment,
            String... settings)
            throws IOException, InterruptedException {
        try (ConfigurableApplicationContext rundtur = start(application, data, settings)) {
            String port = rundtur.getEnvironment().getProperty("local.server.port", "");
            var playwright = new ProcessBuilder("npm", "run", "test:browser", "--", only);
            playwright.directory(Path.of("src/main/frontend").toFile());
            playwright.environment().put("BASE_URL", "http://localhost:" + port);
            playwright.environment().putAll(environment);
            playwright.redirectErrorStream(true);
            Process run = playwright.start();
            try (var lines = run.inputReader()) {
                lines.lines().forEach(System.out::println);
            }
            assertThat(run.waitFor()).as("Playwright's exit code").isZero();
        }
    }

    private static ConfigurableApplicationContext start(
            SpringApplication application, Path data, String... settings) {
        var usual = Stream.of("--server.port=0", "--rundtur.data=" + data, "--spring.neo4j.uri=");
        return application.run(Stream.concat(usual, Stream.of(settings)).toArray(String[]::new));
    }
}
