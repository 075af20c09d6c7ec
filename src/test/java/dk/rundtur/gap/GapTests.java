package dk.rundtur.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.groups.Tuple.tuple;

import dk.rundtur.fixture.SmallWorld;
import dk.rundtur.fixture.Story;
import dk.rundtur.fixture.World;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.TestDatabase;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PhaseId;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What a network needs against what those who take part bring.
@SpringBootTest
@Import(TestDatabase.class)
class GapTests {

    @Autowired Graph graph;
    @Autowired SmallWorld world;
    @Autowired Gaps gaps;

    @Test
    void aNeedIsMissingThinOrCoveredByHowManyOfThoseWantedTakePart() {
        world.is(
                """
                Lene leads Absence
                Absence needs Law from 2 · Absence needs Maths from 2 · Absence needs Money from 2
                Bo takes part · Bo holds Law · Bo holds Maths
                Carl takes part · Carl holds Law
                Dina holds Money · Dina holds Maths
                """);

        assertThat(gap(null))
                .isEqualTo("money missing 2, maths thin 1 by Bo, law covered by Bo Carl");
    }

    @Test
    void moreHoldersThanWantedCoverANeedNoFurther() {
        world.is(
                """
                Lene leads Absence · Absence needs Law · Lene holds Law · Bo takes part · Bo holds Law
                """);

        assertThat(gap(null)).isEqualTo("law covered by Bo Lene");
        assertThat(gaps.gap(new NetworkId("network-absence"), null).coveredShare()).isEqualTo(1);
    }

    @Test
    void whoeverHoldsSomethingNarrowerHoldsItButNotTheOtherWayRound() {
        world.is(
                """
                Lene leads Absence · Absence needs Science · Absence needs Physics
                Maths is part of Science · Physics is part of Science
                Bo takes part · Bo holds Maths · Carl takes part · Carl holds Science
                """);

        assertThat(gap(null)).isEqualTo("physics missing 1, science covered by Bo Carl");
    }

    @Test
    void whoeverHoldsANeedInTwoWaysIsOneHolder() {
        world.is(
                """
                Lene leads Absence · Absence needs Science from 2 · Maths is part of Science
                Bo takes part · Bo holds Maths · Bo holds Science
                """);

        assertThat(gap(null)).isEqualTo("science thin 1 by Bo");
    }

    @Test
    void looksFiveLevelsDownForSomethingNarrower() {
        String levels =
                IntStream.rangeClosed(1, 6)
                        .mapToObj(i -> "C%d is part of C%d".formatted(i, i - 1))
                        .collect(Collectors.joining(" · "));
        world.is(
                "Lene leads Absence · Absence needs C0 · Absence needs C1 · Lene holds C6\n"
                        + levels);

        assertThat(gap(null)).isEqualTo("c0 missing 1, c1 covered by Lene");
    }

    @Test
    void leaderAndCoDriverCountAndWhoeverOnlyOpensDoorsDoesNot() {
        world.is(
                """
                Lene leads Absence · Bo runs Absence · Eva backs Absence
                Absence needs Law from 3 · Lene holds Law · Bo holds Law · Eva holds Law
                """);

        assertThat(gap(null)).isEqualTo("law thin 1 by Bo Lene");
    }

    @Test
    void inOnePhaseCountsWhatIsNeededThereAndWhoTakesPartInIt() {
        world.is(
                """
                Lene leads Absence · Absence goes through Design, Discovery
                Absence needs Law · Absence needs Money in Discovery
                Bo takes part in Design · Bo holds Law · Bo holds Money
                Carl takes part in Discovery · Carl holds Money
                """);

        assertThat(gap("Design")).isEqualTo("law covered by Bo");
        assertThat(gap("Discovery")).isEqualTo("law missing 1, money covered by Carl");
    }

    @Test
    void overAllANeedOfOnePhaseIsMetByThoseWhoTakePartInIt() {
        world.is(
                """
                Lene leads Absence · Absence goes through Design, Discovery
                Absence needs Law · Absence needs Money in Discovery
                Bo takes part in Design · Bo holds Law · Bo holds Money
                """);

        assertThat(gap(null)).isEqualTo("law missing 1 by Bo, money missing 1");
    }

    @Test
    void aNeedOfAllPhasesIsMetAsFarAsInThePhaseInWhichItIsMetLeast() {
        world.is(
                """
                Lene leads Absence · Absence goes through Design, Discovery
                Absence needs Law from 2 · Absence needs Art · Absence needs Money
                Bo takes part · Bo holds Law
                Carl takes part in Discovery · Carl holds Law · Carl holds Money
                Dina takes part in Design, Discovery · Dina holds Art
                """);

        assertThat(gap(null))
                .isEqualTo("money missing 1 by Carl, law thin 1 by Bo Carl, art covered by Dina");
        assertThat(phases("Law")).isEqualTo("Design THIN, Discovery COVERED");
        assertThat(phases("Money")).isEqualTo("Design MISSING, Discovery COVERED");
    }

    @Test
    void phasesThatAreOverNoLongerCount() {
        world.is(
                """
                Lene leads Absence · Absence goes through Design, Discovery, Doing
                Absence needs Law · Bo takes part in Discovery, Doing · Bo holds Law
                """);
        assertThat(gap(null)).isEqualTo("law missing 1 by Bo");

        World.run(
                graph,
                """
                MATCH (n:Network)-[now:CURRENT_PHASE]->(), (p:Phase {id: 'phase-discovery'})
                DELETE now CREATE (n)-[:CURRENT_PHASE]->(p)
                """);

        assertThat(gap(null)).isEqualTo("law covered by Bo");
        assertThat(phases("Law"))
                .isEqualTo("Design over MISSING, Discovery COVERED, Doing COVERED");
    }

    @Test
    void whoeverHasNotSettledInWhichPhasesMeetsNothing() {
        world.is("Lene leads Absence · Absence needs Law · Bo joined · Bo holds Law");

        assertThat(gap(null)).isEqualTo("law missing 1");
    }

    @Test
    void putsWhatIsMissingFirstAndTheHeaviestFirstWithin() {
        world.is(
                """
                Lene leads Absence
                Absence needs Art weighing 9 · Lene holds Art
                Absence needs Law weighing 1 · Absence needs Maths weighing 3 · Absence needs Money weighing 2
                """);

        assertThat(gap(null))
                .isEqualTo("maths missing 1, money missing 1, law missing 1, art covered by Lene");
    }

    @Test
    void aCornerIsMissingThinOrCoveredByItsNeeds() {
        world.is(
                """
                Lene leads Absence
                Law is in knowledge · Maths is in skills · Art is in skills · Money is in action
                Absence needs Law · Absence needs Maths weighing 3 · Absence needs Art · Absence needs Money
                Lene holds Maths · Lene holds Money
                """);

        assertThat(gaps.gap(new NetworkId("network-absence"), null).corners())
                .extracting(
                        corner -> corner.corner().key(),
                        CornerGap::coverage,
                        CornerGap::needs,
                        CornerGap::coveredShare)
                .containsExactly(
                        tuple("knowledge", Coverage.MISSING, 1, 0.0),
                        tuple("skills", Coverage.THIN, 2, 0.75),
                        tuple("perspectives", null, 0, 1.0),
                        tuple("action", Coverage.COVERED, 1, 1.0));
    }

    @Test
    void theCoveredShareWeighsNeedsAndCountsHalfOfAHalfMetOne() {
        world.is(
                """
                Lene leads Absence · Absence needs Law from 2 weighing 3 · Absence needs Money
                Lene holds Law
                """);

        assertThat(gaps.gap(new NetworkId("network-absence"), null).coveredShare())
                .isCloseTo(1.5 / 4, within(1e-9));
    }

    @Test
    void nothingIsMissingWhereNothingIsNeeded() {
        world.is("Lene leads Absence");

        assertThat(gap(null)).isEmpty();
        assertThat(gaps.gap(new NetworkId("network-absence"), null).coveredShare()).isEqualTo(1);
    }

    @Test
    void keepsApartTheGapsThatAreAskedForTogether() {
        world.is(
                """
                Otto leads Gardens · Gardens needs Law · Otto holds Law
                Lene leads Absence · Absence goes through Design, Discovery
                Absence needs Law · Absence needs Money in Discovery
                """);
        var gardens = new Gaps.Wanted(new NetworkId("network-gardens"), null);
        var absence = new Gaps.Wanted(new NetworkId("network-absence"), null);
        var design =
                new Gaps.Wanted(
                        new NetworkId("network-absence"), new PhaseId(Story.phase("Design")));

        assertThat(gaps.gaps(List.of(gardens, absence, design)))
                .hasSize(3)
                .hasEntrySatisfying(gardens, gap -> assertThat(gap.coveredShare()).isEqualTo(1))
                .hasEntrySatisfying(absence, gap -> assertThat(gap.needs()).hasSize(2))
                .hasEntrySatisfying(design, gap -> assertThat(gap.needs()).hasSize(1));
    }

    /// Each need with how far it is met, how many more are wanted, and by whom.
    private String gap(@Nullable String phase) {
        PhaseId id = phase == null ? null : new PhaseId(Story.phase(phase));
        return gaps.gap(new NetworkId("network-absence"), id).needs().stream()
                .map(this::words)
                .collect(Collectors.joining(", "));
    }

    /// How far a need is met in each of its phases.
    private String phases(String competence) {
        return gaps.gap(new NetworkId("network-absence"), null).needs().stream()
                .filter(gap -> gap.need().competence().value().equals(Story.competence(competence)))
                .flatMap(gap -> gap.phases().stream())
                .map(phase ->
                        name(phase.phase()) + (phase.over() ? " over " : " ") + phase.coverage())
                .collect(Collectors.joining(", "));
    }

    private static String name(PhaseId phase) {
        String name = phase.bare();
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private String words(NeedGap gap) {
        String more = gap.missingHolders() == 0 ? "" : " " + gap.missingHolders();
        String by =
                gap.holders().isEmpty()
                        ? ""
                        : " by " + String.join(" ", world.names(gap.holders()));
        return gap.need().competence().bare()
                + " "
                + gap.coverage().name().toLowerCase(Locale.ROOT)
                + more
                + by;
    }
}
