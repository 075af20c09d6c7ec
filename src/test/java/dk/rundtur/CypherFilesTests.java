package dk.rundtur;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.joining;

import dk.rundtur.graph.Plans;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.TestDatabase;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Every statement is valid, is found by an index, and says what it asks.
@SpringBootTest
@Import(TestDatabase.class)
class CypherFilesTests {

    private static final Pattern MENTIONED = Pattern.compile("`([a-z-]+(?:/[a-z-]+)+)`");

    @Autowired Driver driver;

    static Stream<CypherFile> statements() throws IOException {
        return CypherFile.statements();
    }

    static Stream<CypherFile> fragments() throws IOException {
        return CypherFile.fragments();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("statements")
    void neverScansWhatAnIndexCouldFind(CypherFile file) {
        List<String> scans = Plans.scans(driver, Statement.named(file.name()).text());
        if (file.has("Scans")) {
            assertThat(scans).as("a justification of nothing").isNotEmpty();
        } else {
            assertThat(scans).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("statements")
    void beginsWithWhatItAsks(CypherFile file) {
        String text = file.text();
        assertThat(text).startsWith("// ");
        if (text.lines().anyMatch(line -> !line.startsWith("//") && line.contains("$"))) {
            assertThat(text).contains("\n// :param {");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("statements")
    void mentionsStatementsThatThereAre(CypherFile file) {
        assertThat(MENTIONED.matcher(file.text()).results().map(found -> found.group(1)))
                .allSatisfy(name -> assertThat(Statement.named(name).text()).isNotEmpty());
    }

    /// Else `NOT @fragment(…)` would deny its first half alone.
    @ParameterizedTest(name = "{0}")
    @MethodSource("fragments")
    void isWholeWhereItIsACondition(CypherFile file) {
        String text = file.text();
        assertThat(text).startsWith("// ");
        if (text.startsWith("// Whether")) {
            String condition =
                    text.lines().filter(line -> !line.startsWith("//")).collect(joining(" "));
            assertThat(condition).matches("\\(.*\\)|EXISTS \\{.*}");
        }
    }
}
