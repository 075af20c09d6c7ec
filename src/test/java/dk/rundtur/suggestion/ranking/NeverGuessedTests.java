package dk.rundtur.suggestion.ranking;

import static dk.rundtur.fixture.TextWorld.world;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rundtur.suggestion.ranking.evidence.Evidence;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Of a sensitive need the ranking knows who said so, and guesses nothing: not of their colleagues,
/// not of those they know, and not what others might tell. Ada leads the network.
class NeverGuessedTests {

    private static final String SENSITIVE = "needs parent\nNobody is asked about parent\n";

    /// Everybody around Ben holds it.
    private static final String TOWN =
            """
            Ada leads
            Ada - Ben - Cleo
            Ben - Dan
            Ada - Eve
            Cleo: parent
            Dan: parent
            Finn: parent
            Ben in roads
            Cleo in roads
            Finn in roads
            Ben at City
            Dan at City
            """;

    @Test
    void nobodyIsGuessedToHoldIt() {
        assertThat(hints("parent", ben("needs parent\n" + TOWN)))
                .anySatisfy(hint -> assertThat(hint.ownChance()).isPositive());

        assertThat(hints("parent", ben(SENSITIVE + TOWN)))
                .allSatisfy(hint -> {
                    assertThat(hint.ownChance()).isZero();
                    assertThat(hint.acquaintancesHolding()).isZero();
                    assertThat(hint.groupHolding()).isZero();
                    assertThat(hint.colleaguesHolding()).isZero();
                });
    }

    @Test
    void nobodyIsAskedWhoDoes() {
        assertThat(ben("needs parent\n" + TOWN).askAbout()).containsExactly("parent");

        assertThat(ben(SENSITIVE + TOWN).askAbout()).isEmpty();
    }

    @Test
    void whoSaidSoIsProposedForIt() {
        assertThat(of("Cleo", SENSITIVE + "Ada - Cleo\n" + TOWN).fills()).containsExactly("parent");
    }

    @Test
    void nothingElseIsGuessedFromIt() {
        String needs = "needs law, parent\nNobody is asked about parent\nCleo: law\n";
        String nobodyHolds = TOWN.replaceAll("\\w+: parent\n", "");

        assertThat(hints("law", ben(needs + TOWN)))
                .isNotEmpty()
                .extracting(Evidence.Hint::ownChance)
                .isEqualTo(
                        hints("law", ben(needs + nobodyHolds)).stream()
                                .map(Evidence.Hint::ownChance)
                                .toList());
    }

    private static List<Evidence.Hint> hints(String need, Suggestion suggestion) {
        return suggestion.terms().stream()
                .filter(term -> term.evidence() instanceof Evidence.Revealing)
                .flatMap(term -> ((Evidence.Revealing) term.evidence()).hints().stream())
                .filter(hint -> hint.need().equals(need))
                .toList();
    }

    private static Suggestion ben(String text) {
        return of("Ben", text);
    }

    private static Suggestion of(String person, String text) {
        return new Ranker(Settings.STANDARD)
                .rank(world(text)).suggestions().stream()
                        .filter(one -> one.person().equals(person))
                        .findFirst()
                        .orElseThrow();
    }
}
