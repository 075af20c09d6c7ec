package dk.rundtur.suggestion.ranking.value;

import dk.rundtur.suggestion.ranking.evidence.Evidence;
import dk.rundtur.suggestion.ranking.world.KnownPerson;
import dk.rundtur.suggestion.ranking.world.Need;
import dk.rundtur.suggestion.ranking.world.Standing;
import dk.rundtur.suggestion.ranking.world.World;

import java.util.Comparator;
import java.util.List;

/// What one more holder of each need is worth, and so what each person is known to cover.
///
/// A gain is counted in needs met: 1 is a need of weight 1 covered in full.
///
/// A need counts more the fewer others hold it. Lappas, Liu & Terzi 2009 build teams around the
/// holders of the rarest skill, since a common one is found on the way; here the rarest is not
/// taken first whatever it costs, but weighed with everything else.
final class Gains {

    private final World world;
    private final OpenNeeds needs;
    private final Scales scales;
    private final int[] outOfPlay;
    private final double[] inFocus;

    Gains(World world, OpenNeeds needs, Scales scales) {
        this.world = world;
        this.needs = needs;
        this.scales = scales;
        outOfPlay = outOfPlay(world);
        inFocus = new double[needs.focusCount()];
        for (int focus = 0; focus < inFocus.length; focus++) {
            inFocus[focus] = gain(needs.need(focus));
        }
    }

    /// How many holders of each need take part already or are not to be approached.
    private static int[] outOfPlay(World world) {
        int[] holders = new int[world.needs().size()];
        for (KnownPerson person : world.people()) {
            Standing standing = person.standing();
            if (standing.takesPart() || !standing.mayPassOn()) {
                person.holds().forEach(need -> holders[need]++);
            }
        }
        return holders;
    }

    int focusCount() {
        return inFocus.length;
    }

    /// What one more holder of a need in focus is worth.
    double of(int focus) {
        return inFocus[focus];
    }

    private double gain(int need) {
        return needs.gain(need) * (1 + scales.rarity() / (1 + others(need)));
    }

    /// How many people besides one holder are known to hold the need and might be won for it.
    private int others(int need) {
        return Math.max(0, needs.get(need).knownHolders() - outOfPlay[need] - 1);
    }

    /// What the person is known to bring.
    double covered(int person) {
        double sum = 0;
        for (int need : world.people().get(person).holds()) {
            sum += gain(need);
        }
        return sum;
    }

    /// The part of [#covered(int)] that is not about needs in focus.
    double coveredOutOfFocus(int person) {
        double sum = 0;
        for (int need : world.people().get(person).holds()) {
            sum += needs.focus(need) < 0 ? gain(need) : 0;
        }
        return sum;
    }

    /// The needs the person is known to fill, the greatest gain first.
    List<Evidence.Covered> covers(int person) {
        return world.people().get(person).holds().stream()
                .filter(need -> needs.gain(need) > 0)
                .map(this::covered)
                .sorted(
                        Comparator.comparingDouble((Evidence.Covered covered) -> -covered.gain())
                                .thenComparing(Evidence.Covered::need))
                .toList();
    }

    private Evidence.Covered covered(Integer place) {
        Need need = needs.get(place);
        int missing = need.wanted() - need.holders();
        return new Evidence.Covered(need.id(), gain(place), others(place), missing);
    }
}
