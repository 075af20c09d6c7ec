package dk.rundtur;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rundtur.graph.Plans;
import dk.rundtur.graph.TestDatabase;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Every statement is valid, is found by an index, says what it asks, and is asked by somebody.
@SpringBootTest
@Import(TestDatabase.class)
class CypherFilesTests {

    private static final Path ROOT = Path.of("cypher");

    @Autowired Driver driver;

    static Stream<Path> statements() throws IOException {
        try (var files = Files.walk(ROOT)) {
            return files
                    .filter(file -> file.toString().endsWith(".cypher"))
                    .filter(file -> !file.startsWith(ROOT.resolve("migrations")))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("statements")
    void neverScansWhatAnIndexCouldFind(Path file) throws IOException {
        String text = Files.readString(file);
        boolean justified = text.lines().anyMatch(line -> line.startsWith("// Scans: "));
        List<String> scans = Plans.scans(driver, text);
        if (justified) {
            assertThat(scans).as("a justification of nothing").isNotEmpty();
        } else {
            assertThat(scans).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("statements")
    void beginsWithWhatItAsks(Path file) throws IOException {
        String text = Files.readString(file);
        assertThat(text).startsWith("// ");
        if (text.lines().anyMatch(line -> !line.startsWith("//") && line.contains("$"))) {
            assertThat(text).contains("\n// :param {");
        }
    }

    @Test
    void everyStatementIsAskedBySomebody() throws IOException {
        StringBuilder sources = new StringBuilder();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                sources.append(Files.readString(file));
            }
        }
        List<String> unused =
                statements()
                        .map(file -> ROOT.relativize(file).toString().replace(".cypher", ""))
                        .map(name -> name.replace('\\', '/'))
                        .filter(name -> !sources.toString().contains('"' + name + '"'))
                        .filter(name -> !listed(sources, name))
                        .toList();
        assertThat(unused).isEmpty();
    }

    /// Whether the statement is one of the four of a `Listing.named`, or its name is put together
    /// of parts.
    private static boolean listed(StringBuilder sources, String name) {
        String base = name.replaceFirst("(-search)?(-count)?$", "");
        String file = name.substring(name.indexOf('/') + 1);
        String beginning = name.substring(0, name.indexOf('-') + 1);
        return sources.indexOf("Listing.named(\"" + base + "\")") >= 0
                || sources.indexOf("\"" + file + "\"") >= 0
                || (!beginning.isEmpty() && sources.indexOf("\"" + beginning + "\"") >= 0);
    }
}
