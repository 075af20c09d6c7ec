package dk.rundtur;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.joining;

import dk.rundtur.graph.Plans;
import dk.rundtur.graph.Statement;
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

    /// The names of all statements; migrations are run as they are, fragments stand in statements.
    static Stream<String> statements() throws IOException {
        return files().filter(name -> !name.startsWith("migrations/"))
                .filter(name -> !name.startsWith("fragments/"));
    }

    static Stream<String> fragments() throws IOException {
        return files().filter(name -> name.startsWith("fragments/"));
    }

    private static Stream<String> files() throws IOException {
        try (var files = Files.walk(ROOT)) {
            return files
                    .map(file -> ROOT.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".cypher"))
                    .map(file -> file.replace(".cypher", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static String text(String name) throws IOException {
        return Files.readString(ROOT.resolve(name + ".cypher"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("statements")
    void neverScansWhatAnIndexCouldFind(String name) {
        String text = Statement.named(name).text();
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
    void beginsWithWhatItAsks(String name) throws IOException {
        String text = text(name);
        assertThat(text).startsWith("// ");
        if (text.lines().anyMatch(line -> !line.startsWith("//") && line.contains("$"))) {
            assertThat(text).contains("\n// :param {");
        }
    }

    /// Else `NOT @fragment(…)` would deny its first half alone.
    @ParameterizedTest(name = "{0}")
    @MethodSource("fragments")
    void isWholeWhereItIsACondition(String name) throws IOException {
        String text = text(name);
        assertThat(text).startsWith("// ");
        if (text.startsWith("// Whether")) {
            String condition =
                    text.lines().filter(line -> !line.startsWith("//")).collect(joining(" "));
            assertThat(condition).matches("\\(.*\\)|EXISTS \\{.*}");
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
