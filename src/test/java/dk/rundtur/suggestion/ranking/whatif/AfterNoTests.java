package dk.rundtur.suggestion.ranking.whatif;

import static dk.rundtur.fixture.TextWorld.world;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rundtur.suggestion.ranking.Settings;
import dk.rundtur.suggestion.ranking.Suggestion;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

/// Ada leads the network, and Ben has said no.
class AfterNoTests {

    private static final String TOWN =
            """
            needs law, welding, music
            Ada leads
            Ada - Ben 0.9
            Ada - Cleo 0.3
            Ada - Dan 0.9 - Eve
            Ben declined
            Ben: law
            Cleo: law
            Dan: music, welding
            """;

    @Test
    void othersWhoHoldTheSameAreOfferedAndNotWhoeverIsBestForAnything() {
        AfterNo.Others others = others(TOWN, "law");

        assertThat(others.needs()).containsExactly("law");
        assertThat(names(others.holders())).containsExactly("Cleo");
        assertThat(others.withoutHolder()).isEmpty();
        assertThat(others.toAsk()).isEmpty();
    }

    @Test
    void whomToAskIsSaidWhereNobodyElseIsKnownToHoldIt() {
        AfterNo.Others others = others(TOWN.replace("Cleo: law\n", ""), "law");

        assertThat(others.holders()).isEmpty();
        assertThat(others.withoutHolder()).containsExactly("law");
        assertThat(names(others.toAsk())).isNotEmpty().doesNotContain("Ben");
        assertThat(others.toAsk())
                .allSatisfy(one -> assertThat(one.askAbout()).containsOnly("law"));
    }

    @Test
    void eachOfTheNeedsIsSeenTo() {
        AfterNo.Others others = others(TOWN.replace("Dan: music, welding\n", ""), "law", "music");

        assertThat(names(others.holders())).containsExactly("Cleo");
        assertThat(others.withoutHolder()).containsExactly("music");
        assertThat(others.toAsk())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.askAbout()).containsOnly("music"));
    }

    @Test
    void holdersComeBeforeAnybodyWhoMayKnowOne() {
        AfterNo.Others others =
                new AfterNo(Settings.STANDARD).others(world(TOWN), "Ben", Set.of("law"), 1);

        assertThat(names(others.holders())).containsExactly("Cleo");
    }

    @Test
    void theOnlyHolderOfOneNeedIsNotCrowdedOutByHoldersOfAnother() {
        AfterNo.Others others =
                new AfterNo(Settings.STANDARD)
                        .others(
                                world(
                                        TOWN
                                                + """
                                                Ada - Finn 0.9
                                                Finn: law
                                                Eve: music
                                                Dan frozen
                                                Ada - Eve 0.1
                                                """),
                                "Ben",
                                Set.of("law", "music"),
                                1);

        assertThat(names(others.holders())).containsExactly("Finn", "Eve");
        assertThat(others.holders()).extracting(Suggestion::rank).containsExactly(1, 2);
        assertThat(others.withoutHolder()).isEmpty();
    }

    @Test
    void whatIsCoveredAlreadyNeedsNobody() {
        AfterNo.Others others = others(TOWN + "Ada: law\n", "law");

        assertThat(others.needs()).isEmpty();
        assertThat(others.holders()).isEmpty();
        assertThat(others.toAsk()).isEmpty();
    }

    @Test
    void whoeverWasToBringNothingLeavesNothingToReplace() {
        AfterNo.Others others = others(TOWN);

        assertThat(others)
                .isEqualTo(new AfterNo.Others(List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void asksNobodyToStandInForThemselves() {
        AfterNo.Others others = others(TOWN.replace("Ben declined\n", ""), "law");

        assertThat(names(others.holders())).containsExactly("Cleo");
    }

    @Test
    void somebodyOutOfSightIsReplacedAsWell() {
        AfterNo.Others others =
                new AfterNo(Settings.STANDARD).others(world(TOWN), "Zoe", Set.of("law"), 3);

        assertThat(names(others.holders())).containsExactly("Cleo");
    }

    private static AfterNo.Others others(String text, String... wantedFor) {
        return new AfterNo(Settings.STANDARD).others(world(text), "Ben", Set.of(wantedFor), 3);
    }

    private static List<String> names(List<Suggestion> suggestions) {
        return suggestions.stream().map(Suggestion::person).toList();
    }
}
