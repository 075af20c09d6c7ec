package dk.rundtur.suggestion.ranking.value;

import dk.rundtur.suggestion.ranking.world.Need;
import dk.rundtur.suggestion.ranking.world.World;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The needs still to be met, the most valuable first, and what each of them is worth.
///
/// Only the first few are *in focus*: guesses about hidden holdings are made for these alone, so
/// that ten thousand needs take no longer than a few.
public final class OpenNeeds {

    /// Needs. No leader follows more at a time, and guesses for all of ten thousand would take
    /// seconds.
    static final int FOCUS = 32;

    private final List<Need> needs;
    private final int[] open;
    private final int[] focusOf;

    public OpenNeeds(World world) {
        needs = world.needs();
        open =
                IntStream.range(0, needs.size())
                        .filter(need -> needs.get(need).gain() > 0)
                        .boxed()
                        .sorted(
                                Comparator.comparingDouble((Integer need) -> -gain(need))
                                        .thenComparingInt(need -> needs.get(need).knownHolders())
                                        .thenComparing(need -> needs.get(need).id()))
                        .mapToInt(Integer::intValue)
                        .toArray();
        focusOf = new int[needs.size()];
        Arrays.fill(focusOf, -1);
        for (int focus = 0; focus < focusCount(); focus++) {
            focusOf[open[focus]] = focus;
        }
    }

    public boolean isEmpty() {
        return open.length == 0;
    }

    public int focusCount() {
        return Math.min(FOCUS, open.length);
    }

    /// The place in [World#needs()] of a need in focus.
    public int need(int focus) {
        return open[focus];
    }

    /// The place among the needs in focus, or -1.
    int focus(int need) {
        return focusOf[need];
    }

    public double gain(int need) {
        return needs.get(need).gain();
    }

    public Need get(int need) {
        return needs.get(need);
    }

    public IntStream all() {
        return Arrays.stream(open);
    }
}
