package dk.rundtur.suggestion.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rundtur.suggestion.ranking.evidence.Term;
import dk.rundtur.suggestion.ranking.evidence.TermCode;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The formula that leaders are shown, worked out as they would, gives the score they are shown.
class FormulaTests {

    private static final Settings ALL = Settings.STANDARD.withLimit(100);

    private static Map<String, Double> terms(Suggestion suggestion) {
        return suggestion.terms().stream()
                .collect(Collectors.toMap(term -> term.code().code(), Term::value));
    }

    @Property(tries = 500)
    void theFormulaGivesTheScoreToTheLastBit(@ForAll long seed) {
        List<Suggestion> suggestions = new Ranker(ALL).rank(RandomWorld.logged(seed)).suggestions();
        assertThat(suggestions)
                .isNotEmpty()
                .allSatisfy(suggestion ->
                        assertThat(FormulaText.evaluate(Suggestion.FORMULA, terms(suggestion)))
                                .isEqualTo(suggestion.score()));
        for (TermCode code : TermCode.values()) {
            Often.arises(
                    code.code() + " matters",
                    suggestions.stream().anyMatch(one -> one.term(code).value() != 0));
        }
    }

    @Test
    void theFormulaNamesEachTermOnce() {
        assertThat(FormulaText.names(Suggestion.FORMULA))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(TermCode.values()).map(TermCode::code).toList());
    }

    @Test
    void theAnswerOverGraphQlHoldsTheSameSum() throws IOException {
        Path answer = Path.of("src/test/resources/graphql-test/next-contacts.json");
        JsonNode next =
                JsonMapper.shared()
                        .readTree(Files.readString(answer))
                        .at("/data/network/nextContacts/suggestions");
        assertThat(next.values())
                .isNotEmpty()
                .allSatisfy(suggestion -> {
                    Map<String, Double> terms = new HashMap<>();
                    suggestion
                            .get("reasons")
                            .forEach(reason ->
                                    terms.put(
                                            reason.get("code").asString(),
                                            reason.get("value").asDouble()));
                    assertThat(FormulaText.evaluate(suggestion.get("formula").asString(), terms))
                            .isEqualTo(suggestion.get("score").asDouble());
                });
    }

    @Test
    void worksOutProductsBeforeSumsFromLeftToRight() {
        Map<String, Double> values = Map.of("a", 12.0, "b", 4.0, "c", 3.0);

        assertThat(FormulaText.evaluate("a - b * c", values)).isZero();
        assertThat(FormulaText.evaluate("(a - b) * c", values)).isEqualTo(24);
        assertThat(FormulaText.evaluate("a / b / c", values)).isEqualTo(1);
        assertThat(FormulaText.evaluate("a - b - c", values)).isEqualTo(5);
    }

    @Test
    void refusesWhatItCannotRead() {
        Map<String, Double> values = Map.of("a", 1.0);

        for (String wrong : List.of("a + b", "a +", "(a", "a a", "a ^ a", "")) {
            assertThatThrownBy(() -> FormulaText.evaluate(wrong, values))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
