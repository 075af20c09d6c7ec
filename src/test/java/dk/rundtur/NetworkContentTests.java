package dk.rundtur;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rundtur.graph.Statement;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Every statement that answers about a network, or changes something in one, asks whether the user
/// may see it, or says in a line `// Seen: …` who asked before.
class NetworkContentTests {

    /// The labels and types of what all users share. Anything else belongs to some network until it
    /// is listed here. A referral's `FOR` is met at the referral alone.
    private static final Set<String> SHARED =
            Set.of(
                    "Person",
                    "KNOWS",
                    "NOT_SAME_AS",
                    "HAS_COMPETENCE",
                    "WORKS_FOR",
                    "Organisation",
                    "PART_OF",
                    "Competence",
                    "NARROWER_THAN",
                    "IN_CORNER",
                    "Corner",
                    "User",
                    "IS",
                    "Session",
                    "OF",
                    "SignInTries",
                    "Invitation",
                    "FOR",
                    "CalendarFeed",
                    "TextTemplate",
                    "Installation",
                    "Migration",
                    "Unsorted",
                    "ImportTurn",
                    "Merge",
                    "BY",
                    "INTO",
                    "KEPT",
                    "LOST",
                    "LEFT_AS",
                    "MergedPerson",
                    "FormerPerson",
                    "FileSource",
                    "IMPORTS",
                    "Import",
                    "ImportPortion",
                    "REMEMBERS",
                    "NOW");

    private static final Pattern LABELS_OR_TYPES = Pattern.compile(":([A-Z]\\w*(?:\\|[A-Z]\\w*)*)");

    /// A relationship of any type, or of one that only the data know.
    private static final Pattern ANY_TYPE = Pattern.compile("--|-\\[\\w*]-|\\[\\w*:\\$");

    static Stream<CypherFile> statements() throws IOException {
        return CypherFile.statements();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("statements")
    void isAnsweredToThoseWhoMaySeeIt(CypherFile file) {
        Set<String> content = networkContent(Statement.named(file.name()).text());
        if (file.has("Seen")) {
            assertThat(file.uses("may-see")).as("it says itself who may see it").isFalse();
            assertThat(content).as("a justification of nothing").isNotEmpty();
        } else if (!file.uses("may-see")) {
            assertThat(content).isEmpty();
        }
    }

    private static Set<String> networkContent(String statement) {
        String code = statement.replaceAll("(?m)^\\s*//.*$", "").replaceAll("'[^']*'", "''");
        Set<String> content = new TreeSet<>();
        LABELS_OR_TYPES
                .matcher(code)
                .results()
                .flatMap(found -> Arrays.stream(found.group(1).split("\\|", -1)))
                .filter(name -> !SHARED.contains(name))
                .forEach(content::add);
        ANY_TYPE.matcher(code).results().forEach(found -> content.add(found.group()));
        return content;
    }
}
