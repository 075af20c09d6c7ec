package dk.rundtur.suggestion.ranking;

import static dk.rundtur.fixture.TextWorld.world;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rundtur.suggestion.ranking.forecast.NextFew;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

/// The list can be narrowed by who people are. Everybody is an employee unless it is said.
class KindsTests {

    private static final String TOWN =
            """
            needs law, welding
            Ada leads
            Ada - Ben - Cleo
            Ada - Dan - Eve
            Ada - Finn
            Ben: law
            Dan is CITIZEN
            Finn is COMPANY
            """;

    @Test
    void suggestsPeopleOfTheChosenKindsOnly() {
        assertThat(names("CITIZEN")).containsExactly("Dan");
        assertThat(names("CITIZEN", "COMPANY")).containsExactlyInAnyOrder("Dan", "Finn");
        assertThat(names()).contains("Ben", "Dan", "Finn");
    }

    @Test
    void theBestOfAKindAreTakenBeforeTheFirstFewOfAll() {
        var one = Settings.STANDARD.withLimit(1);

        assertThat(new Ranker(one).rank(world(TOWN)).suggestions())
                .extracting(Suggestion::person)
                .containsExactly("Ben");
        assertThat(new Ranker(one.withKinds(Set.of("CITIZEN"))).rank(world(TOWN)).suggestions())
                .extracting(Suggestion::person)
                .containsExactly("Dan");
    }

    @Test
    void scoresStayAsTheyAre() {
        var all = new Ranker(Settings.STANDARD).rank(world(TOWN)).suggestions();
        var citizens = ranking("CITIZEN").suggestions();

        assertThat(citizens.getFirst().score())
                .isEqualTo(
                        all.stream()
                                .filter(suggestion -> suggestion.person().equals("Dan"))
                                .findFirst()
                                .orElseThrow()
                                .score());
    }

    @Test
    void saysThatNobodyIsOfTheKind() {
        Ranking politicians = ranking("POLITICIAN");

        assertThat(politicians.suggestions()).isEmpty();
        assertThat(politicians.advice()).containsExactly(new Advice.NobodyOfKind());
    }

    @Test
    void whoeverTakesPartOrSaidNoIsNobodyOfTheKindToTalkTo() {
        var declined = world(TOWN + "\nDan declined");

        assertThat(
                        new Ranker(Settings.STANDARD.withKinds(Set.of("CITIZEN")))
                                .rank(declined)
                                .advice())
                .containsExactly(new Advice.NobodyOfKind());
    }

    @Test
    void saysThatNobodyIsInReachWhereThatIsTheReason() {
        assertThat(
                        new Ranker(Settings.STANDARD.withKinds(Set.of("CITIZEN")))
                                .rank(world("needs law\nAda leads\nBen - Cleo"))
                                .advice())
                .containsExactly(new Advice.NobodyInReach());
    }

    @Test
    void whatNobodyIsKnownToHoldIsOfAll() {
        // Ben, an employee, holds law.
        assertThat(ranking("CITIZEN").advice())
                .containsExactly(new Advice.NoKnownHolder(List.of("welding")));
    }

    @Test
    void theNextFewConversationsAreWithPeopleOfTheKind() {
        var citizens = Settings.STANDARD.withKinds(Set.of("CITIZEN"));

        assertThat(new NextFew(citizens).list(world(TOWN), 4))
                .extracting(next -> next.suggestion().person())
                .containsExactly("Dan");
    }

    private static List<String> names(String... kinds) {
        return ranking(kinds).suggestions().stream().map(Suggestion::person).toList();
    }

    private static Ranking ranking(String... kinds) {
        return new Ranker(Settings.STANDARD.withKinds(Set.of(kinds))).rank(world(TOWN));
    }
}
