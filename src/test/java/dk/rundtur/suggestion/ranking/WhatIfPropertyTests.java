package dk.rundtur.suggestion.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rundtur.suggestion.ranking.whatif.Loss;
import dk.rundtur.suggestion.ranking.whatif.WhatIf;
import dk.rundtur.suggestion.ranking.world.KnownPerson;
import dk.rundtur.suggestion.ranking.world.Need;
import dk.rundtur.suggestion.ranking.world.World;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What holds of any small network without any of its people.
class WhatIfPropertyTests {

    private static WhatIf whatIf(World world) {
        Map<String, Set<String>> bringers = new HashMap<>();
        for (Need need : world.needs()) {
            bringers.put(need.id(), new HashSet<>());
        }
        for (KnownPerson person : world.people()) {
            if (person.standing().takesPart()) {
                person.holds()
                        .forEach(need ->
                                bringers.computeIfAbsent(
                                                world.needs().get(need).id(), _ -> new HashSet<>())
                                        .add(person.id()));
            }
        }
        Map<String, List<Set<String>>> inOnePhase = new HashMap<>();
        bringers.forEach((need, people) -> inOnePhase.put(need, List.of(people)));
        return new WhatIf(world, inOnePhase, Settings.STANDARD);
    }

    @Property(tries = 300)
    void nobodysLeavingCoversMore(@ForAll long seed) {
        World world = RandomWorld.lively(seed);
        boolean lessCovered = false;
        boolean lessReached = false;
        for (KnownPerson person : world.people()) {
            Loss loss = whatIf(world).without(person.id());
            assertThat(loss.coveredShare()).isLessThanOrEqualTo(world.coveredShare());
            assertThat(loss.reachLost()).isBetween(0, world.people().size() - 1);
            lessCovered |= loss.coveredShare() < world.coveredShare();
            lessReached |= loss.reachLost() > 0;
        }
        Often.arises("somebody whose leaving uncovers a need", lessCovered);
        Often.arises("somebody whose leaving costs reach", lessReached);
    }

    @Property(tries = 200)
    void nobodyWhoIsGoneRepairsTheirOwnLoss(@ForAll long seed) {
        WhatIf whatIf = whatIf(RandomWorld.lively(seed));
        boolean repaired = false;
        for (Loss loss : whatIf.irreplaceable(20)) {
            assertThat(loss.isFelt()).isTrue();
            List<Suggestion> repairs = whatIf.repairs(loss);
            assertThat(repairs)
                    .noneMatch(suggestion -> suggestion.person().equals(loss.person()))
                    .noneMatch(suggestion -> suggestion.route().people().contains(loss.person()));
            repaired |= !repairs.isEmpty();
        }
        Often.arises("a repair", repaired);
    }

    @Property(tries = 200)
    void repairsOfALostNeedFillIt(@ForAll long seed) {
        WhatIf whatIf = whatIf(RandomWorld.lively(seed));
        boolean filled = false;
        for (Loss loss : whatIf.irreplaceable(20)) {
            if (!loss.lostNeeds().isEmpty()) {
                for (Suggestion repair : whatIf.repairs(loss)) {
                    assertThat(loss.lostNeeds()).containsAll(repair.fills());
                    filled |= !repair.fills().isEmpty();
                }
            }
        }
        Often.arises("a repair that fills a lost need", filled);
    }
}
