package dk.rundtur;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import java.io.IOException;
import java.nio.file.Path;

/// Starts Rundtur as the README says, with the sample network, and lets Playwright use it as a
/// person would. The browser comes inside an npm package, so none has to be installed. To run one
/// file: `-Dtest=BrowserTests -Dbrowser.only=whole-job`.
@Execution(ExecutionMode.CONCURRENT)
class BrowserTests {

    @Test
    void everyPageDoesItsJobInABrowser(@TempDir Path data)
            throws IOException, InterruptedException {
        try (ConfigurableApplicationContext rundtur = start(data)) {
            String port = rundtur.getEnvironment().getProperty("local.server.port", "");
            var playwright =
                    new ProcessBuilder(
                            "npm",
                            "run",
                            "test:browser",
                            "--",
                            System.getProperty("browser.only", ""));
            playwright.directory(Path.of("src/main/frontend").toFile());
            playwright.environment().put("BASE_URL", "http://localhost:" + port);
            playwright.redirectErrorStream(true);
            Process run = playwright.start();
            try (var lines = run.inputReader()) {
                lines.lines().forEach(System.out::println);
            }
            assertThat(run.waitFor()).as("Playwright's exit code").isZero();
        }
    }

    private static ConfigurableApplicationContext start(Path data) {
        var application = new SpringApplication(Application.class);
        application.setAdditionalProfiles("demo");
        return application.run("--server.port=0", "--rundtur.data=" + data, "--spring.neo4j.uri=");
    }
}
