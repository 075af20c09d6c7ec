package dk.rundtur.suggestion.ranking;

import static dk.rundtur.fixture.TextWorld.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import static java.util.Objects.requireNonNull;

import dk.rundtur.suggestion.ranking.evidence.Evidence;
import dk.rundtur.suggestion.ranking.evidence.TermCode;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Ada leads the network in all of these worlds.
class RankerTests {

    private static Ranking rank(String text) {
        return new Ranker(Settings.STANDARD).rank(world(text));
    }

    private static Suggestion suggestion(String person, String text) {
        return rank(text).suggestions().stream()
                .filter(suggestion -> suggestion.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(String text) {
        return rank(text).suggestions().stream().map(Suggestion::person).toList();
    }

    private static List<String> advice(String text) {
        return rank(text).advice().stream().map(Advice::code).toList();
    }

    @Test
    void suggestsWhoeverHoldsWhatIsMissing() {
        Ranking ranking =
                rank(
                        """
                        needs law
                        Ada leads
                        Ada - Ben
                        Ada - Cleo
                        Cleo: law
                        """);

        Suggestion first = ranking.suggestions().getFirst();
        assertThat(first.person()).isEqualTo("Cleo");
        assertThat(first.advice()).isEqualTo(AdviceKind.APPROACH);
        assertThat(first.fills()).containsExactly("law");
        assertThat(first.route().people()).containsExactly("Ada", "Cleo");
        assertThat(ranking.suggestions().get(1).advice()).isEqualTo(AdviceKind.ASK);
    }

    @Test
    void prefersTheRarestNeedAmongEquals() {
        assertThat(
                        names(
                                """
                                needs law, welding
                                Ada leads
                                Ada - Ben
                                Ada - Cleo
                                Ada - Dan
                                Ben: law
                                Cleo: welding
                                Dan: law
                                """))
                .startsWith("Cleo");
    }

    @Test
    void prefersTheFirstHolderToTheSecond() {
        assertThat(
                        names(
                                """
                                needs law*2, welding*2
                                Ada leads
                                Ada: law
                                Ada - Ben
                                Ada - Cleo
                                Ben: law
                                Cleo: welding
                                """))
                .startsWith("Cleo", "Ben");
    }

    @Test
    void findsAWayRoundWhoeverDeclined() {
        Suggestion cleo =
                suggestion(
                        "Cleo",
                        """
                        needs law
                        Ada leads
                        Ada - Ben 0.9 - Cleo 0.9
                        Ada - Dan 0.3 - Cleo 0.3
                        Ben declined
                        Cleo: law
                        """);

        assertThat(cleo.route().people()).containsExactly("Ada", "Dan", "Cleo");
        assertThat(cleo.fallback()).isNull();
    }

    @Test
    void neverSuggestsWhoeverDeclinedOrTakesPart() {
        assertThat(
                        names(
                                """
                                needs law
                                Ada leads
                                Ada - Ben
                                Ada - Cleo - Dan
                                Ben declined
                                Cleo takes part
                                Ben: law
                                """))
                .containsExactly("Dan");
    }

    @Test
    void meetsTheMiddlePersonBeforeAskingFarAway() {
        assertThat(
                        names(
                                """
                                needs law
                                Ada leads
                                Ada - Ben - Cleo
                                Ada - Dan
                                Cleo: law
                                """))
                .startsWith("Ben");
    }

    @Test
    void leavesWhoeverHasThreeOpenAsksInPeace() {
        assertThat(
                        names(
                                """
                                needs law
                                Ada leads
                                Ben takes part
                                Ben asked 3
                                Ada - Ben - Cleo
                                Cleo: law
                                """))
                .isEmpty();
    }

    @Test
    void asksPeopleAsMuchAsItIsToldTo() {
        var visible =
                world(
                        """
                        needs law
                        Ada leads
                        Ben takes part
                        Ben asked 3
                        Ada - Ben - Cleo
                        Cleo: law
                        """);
        Suggestion cleo =
                new Ranker(Settings.STANDARD.withAskBudget(4))
                        .rank(visible)
                        .suggestions()
                        .getFirst();

        assertThat(cleo.route().people()).containsExactly("Ben", "Cleo");
        assertThat(cleo.term(TermCode.INTRODUCER_LOAD).evidence())
                .isEqualTo(new Evidence.Burdening("Ben", 3, 4));
    }

    @Test
    void offersASecondRouteWithoutTheSameMiddlePerson() {
        Suggestion cleo =
                suggestion(
                        "Cleo",
                        """
                        needs law
                        Ada leads
                        Ada - Ben 0.9 - Cleo 0.9
                        Ada - Dan 0.3 - Cleo 0.3
                        Cleo: law
                        """);

        assertThat(cleo.route().people()).containsExactly("Ada", "Ben", "Cleo");
        assertThat(cleo.route().weakest()).isEqualTo("Ada-Ben");
        assertThat(requireNonNull(cleo.fallback()).people()).containsExactly("Ada", "Dan", "Cleo");
    }

    @Test
    void asksAboutTheRarestNeedFirst() {
        Suggestion ben =
                suggestion(
                        "Ben",
                        """
                        needs law, welding
                        Ada leads
                        Ada - Ben - Cleo
                        Ben - Dan
                        Ben - Eve - Finn
                        Cleo: law
                        Dan: law
                        Finn: welding
                        """);

        assertThat(ben.advice()).isEqualTo(AdviceKind.ASK);
        assertThat(ben.askAbout()).containsExactly("welding", "law");
    }

    @Test
    void asksAboutWhatIsSeldomRatherThanAboutWhatManyHold() {
        Suggestion ben =
                suggestion(
                        "Ben",
                        """
                        needs law, music, welding
                        Ada leads
                        Ada - Ben
                        Cleo - Dan - Eve - Finn - Gry - Hal - Ida - Jens - Karl - Lars
                        Cleo: law, music
                        Dan: law, music
                        Eve: law
                        """);

        assertThat(ben.askAbout()).containsExactly("welding", "music");
    }

    private static double value(Suggestion suggestion, TermCode code) {
        return suggestion.term(code).value();
    }

    @Test
    void everyTermSaysWhatItRestsOn() {
        Suggestion first = rank(TOWN).suggestions().getFirst();

        assertThat(first.terms())
                .extracting(term -> term.code())
                .containsExactly(TermCode.values());
        assertThat(first.term(TermCode.NEWLY_COVERED).evidence())
                .isEqualTo(
                        new Evidence.Covering(
                                List.of(
                                        new Evidence.Covered(
                                                "law",
                                                value(first, TermCode.NEWLY_COVERED),
                                                1,
                                                1))));
        assertThat(first.term(TermCode.INTRODUCER_LOAD).evidence())
                .isEqualTo(new Evidence.Burdening("Ada", 0, 3));
    }

    @Test
    void learnsThatIntroductionsWork() {
        double before = chanceOfCleo("");
        double after = chanceOfCleo("Ada-Dan reached Dan yes\nAda-Eve reached Eve no\n");

        assertThat(before).isEqualTo(0.4);
        assertThat(after).isGreaterThan(0.5);
    }

    private static double chanceOfCleo(String attempts) {
        return rank("needs law\nAda leads\nAda - Cleo\nAda - Dan\nAda - Eve\nCleo: law\n"
                        + attempts)
                .suggestions()
                .getFirst()
                .chanceReached();
    }

    @Test
    void saysWhyTheListIsEmpty() {
        assertThat(advice("Ada leads\nAda - Ben")).containsExactly("NO_NEEDS");
        assertThat(advice("needs law\nAda leads\nAda: law\nAda - Ben"))
                .containsExactly("ALL_COVERED");
        assertThat(advice("needs law\nAda leads\nBen: law")).containsExactly("NO_TIES");
        assertThat(advice("needs law\nAda leads\nBen - Cleo")).containsExactly("NOBODY_IN_REACH");
    }

    @Test
    void saysWhomToAskWhenNobodyIsKnownToHoldIt() {
        Ranking ranking = rank("needs law, welding\nAda leads\nAda - Ben - Cleo\nCleo: law");

        assertThat(ranking.advice()).containsExactly(new Advice.NoKnownHolder(List.of("welding")));
        assertThat(ranking.suggestions()).isNotEmpty();
    }

    @Test
    void holdersWhoWereMetAreNoSignOfMore() {
        String holderUnmet = "needs law\nAda leads\nAda - Ben\nCleo: law";

        double before = ownChance("Ben", holderUnmet);
        double after = ownChance("Ben", holderUnmet + "\nCleo refers on");

        assertThat(after).isLessThan(before);
    }

    private static double ownChance(String person, String text) {
        var evidence = suggestion(person, text).term(TermCode.REVEALED).evidence();
        return ((Evidence.Revealing) evidence).hints().getFirst().ownChance();
    }

    @Test
    void doesNotSuggestWhoWasTriedTooOften() {
        assertThat(names("needs law\nAda leads\nAda - Ben\nBen: law\nBen tried 2")).isEmpty();
    }

    @Test
    void equalScoresAreOrderedById() {
        assertThat(names("needs law\nAda leads\nAda - Dan\nAda - Ben\nAda - Cleo"))
                .containsExactly("Ben", "Cleo", "Dan");
    }

    @Test
    void findsTheMostReliableChainsBetweenTwoPeople() {
        var routes =
                new Ranker(Settings.STANDARD.withMaxSteps(4))
                        .introductions(
                                world(
                                        """
                                        Ada - Ben 0.9 - Eve 0.9
                                        Ada - Cleo 0.5 - Eve 0.9
                                        Ada - Dan 0.1 - Eve 0.1
                                        Ben - Cleo 0.9
                                        Finn - Ben
                                        """),
                                "Ada",
                                "Eve",
                                3);

        assertThat(routes)
                .extracting(route -> String.join(" ", route.people()))
                .containsExactly("Ada Ben Eve", "Ada Cleo Eve", "Ada Ben Cleo Eve");
        assertThat(routes.getFirst().chance()).isCloseTo(0.625 * 0.625, within(1e-9));
    }

    private static final String TOWN =
            """
            needs law, welding, music
            Ada leads
            Ada in roads
            Ada - Ben 0.8 - Cleo 0.5 - Dan
            Ada - Eve - Finn 0.9 - Gry
            Eve - Dan
            Eve: law
            Eve in parks
            Dan: welding, music
            Gry: law
            Finn in parks
            Ben named Dan well
            Ben asked 1
            """;
}
