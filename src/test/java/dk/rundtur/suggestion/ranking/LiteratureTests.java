package dk.rundtur.suggestion.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The papers the ranking rests on are named where their ideas are used, and can be found.
class LiteratureTests {

    private static final Path RANKING = Path.of("src/main/java/dk/rundtur/suggestion/ranking");
    private static final Path ESSAY = RANKING.resolve("package-info.java");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Singla et al. 2015            | Information Gathering in Networks via Active Exploration
                    Golovin & Krause 2011         | Adaptive Submodularity
                    Lappas, Liu & Terzi 2009      | Finding a Team of Experts in Social Networks
                    Dodds, Muhamad & Watts 2003   | An Experimental Study of Search in Global Social Networks
                    Banerjee et al. 2019          | Using Gossips to Spread Information
                    Rajkumar et al. 2022          | A Causal Test of the Strength of Weak Ties
                    Heckathorn 1997               | Respondent-Driven Sampling
                    Avrachenkov et al. 2012       | Online Myopic Network Covering
                    """)
    void eachPaperIsListedAndCitedInAClass(String cited, String title) throws IOException {
        assertThat(comments(ESSAY)).contains(title);
        assertThat(classes()).anyMatch(file -> comments(file).contains(cited));
    }

    @Test
    void eachPackageOpensWithItsReasonsTermsFormulaBorderAndPapers() throws IOException {
        List<Path> essays = essays();
        assertThat(essays).hasSizeGreaterThan(8);
        for (Path essay : essays) {
            List<String> headings =
                    Files.readAllLines(essay).stream()
                            .filter(line -> line.startsWith("/// # "))
                            .map(line -> line.substring("/// # ".length()))
                            .toList();
            assertThat(headings).as(essay.toString()).startsWith("Why", "Terms", "Formula");
            assertThat(headings).as(essay.toString()).contains("Border");
            assertThat(headings.getLast()).as(essay.toString()).startsWith("Paper");
        }
    }

    @Test
    void theEssayShowsTheFormulaLeadersSee() {
        assertThat(comments(ESSAY)).contains(Suggestion.FORMULA);
    }

    private static List<Path> essays() throws IOException {
        try (Stream<Path> files = Files.walk(RANKING)) {
            return files.filter(file -> file.endsWith("package-info.java")).sorted().toList();
        }
    }

    private static List<Path> classes() throws IOException {
        List<Path> classes = new ArrayList<>();
        try (Stream<Path> files = Files.walk(RANKING)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .forEach(classes::add);
        }
        return classes;
    }

    /// The comments of a file as running text, wherever their lines are broken.
    private static String comments(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(String::strip)
                    .filter(line -> line.startsWith("///"))
                    .map(line -> line.substring("///".length()).strip())
                    .reduce("", (text, line) -> text + " " + line);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
