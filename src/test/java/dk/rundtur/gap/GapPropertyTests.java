package dk.rundtur.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.rundtur.id.CompetenceId;
import dk.rundtur.id.PersonId;
import dk.rundtur.id.PhaseId;
import dk.rundtur.network.Need;
import dk.rundtur.people.Corner;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// What holds of the gap whatever is needed and held.
class GapPropertyTests {

    private static final List<Corner> CORNERS =
            List.of(
                    new Corner("corner-a", "a", "A", "A", null, null, true),
                    new Corner("corner-b", "b", "B", "B", null, null, true));

    @Property(tries = 200)
    void theCoveredShareIsAShareAndWholeOnlyWhenEverythingIsCovered(
            @ForAll("needs") List<NeedGap> needs) {
        Gap gap = Gap.of(null, CORNERS, needs);

        assertThat(gap.coveredShare()).isBetween(0.0, 1 + 1e-9);
        boolean all = needs.stream().allMatch(need -> need.coverage() == Coverage.COVERED);
        assertThat(gap.coveredShare() > 1 - 1e-9).isEqualTo(all);
    }

    @Property(tries = 200)
    void nobodyCoversMoreThanIsWanted(@ForAll("needs") List<NeedGap> needs) {
        assertThat(needs)
                .isNotEmpty()
                .allSatisfy(need -> {
                    int counted = need.need().wantedHolders() - need.missingHolders();
                    assertThat(counted)
                            .isBetween(0, need.need().wantedHolders())
                            .isLessThanOrEqualTo(need.holders().size());
                    assertThat(need.share())
                            .isCloseTo(
                                    (double) counted / need.need().wantedHolders(), within(1e-9));
                });
    }

    @Property(tries = 200)
    void oneMoreHolderNeverWidensTheGap(@ForAll("needs") List<NeedGap> needs) {
        List<NeedGap> more = new ArrayList<>(needs);
        NeedGap first = needs.getFirst();
        List<PersonId> holders = new ArrayList<>(first.holders());
        holders.add(new PersonId("person-new"));
        more.set(0, gap(first.need(), first.corner(), holders));

        assertThat(Gap.of(null, CORNERS, more).coveredShare())
                .isGreaterThanOrEqualTo(Gap.of(null, CORNERS, needs).coveredShare());
    }

    @Property(tries = 200)
    void keepsEveryNeedAndCountsItInItsCorner(@ForAll("needs") List<NeedGap> needs) {
        Gap gap = Gap.of(null, CORNERS, needs);

        assertThat(gap.needs()).containsExactlyInAnyOrderElementsOf(needs);
        assertThat(gap.needs()).isSortedAccordingTo(Comparator.comparing(NeedGap::coverage));
        long placed = needs.stream().filter(need -> need.corner() != null).count();
        assertThat(gap.corners().stream().mapToInt(CornerGap::needs).sum()).isEqualTo((int) placed);
    }

    private static NeedGap gap(Need need, @Nullable String corner, List<PersonId> holders) {
        var phase = new NeedInPhase(new PhaseId("phase-1"), false, need.wantedHolders(), holders);
        return new NeedGap(need, corner, holders, List.of(phase));
    }

    @Provide
    Arbitrary<List<NeedGap>> needs() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.doubles().between(0.1, 10).ofScale(1),
                        Arbitraries.of("corner-a", "corner-b").injectNull(0.2),
                        Arbitraries.integers().between(0, 6))
                .as((wanted, weight, corner, held) ->
                        gap(
                                new Need(
                                        "need-1",
                                        new CompetenceId("competence-1"),
                                        null,
                                        weight,
                                        wanted),
                                corner,
                                IntStream.range(0, held)
                                        .mapToObj(i -> new PersonId("person-" + i))
                                        .toList()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }
}
