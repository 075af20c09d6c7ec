package dk.rundtur.suggestion.ranking.route;

import dk.rundtur.suggestion.ranking.chance.Chances;
import dk.rundtur.suggestion.ranking.world.World;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/// The most reliable chains from one person to another, best first.
///
/// Yen's method: every next chain leaves one of those found so far at some person, by a tie that no
/// chain with the same beginning has taken.
public final class Introductions {

    private static final Comparator<Chain> BEST_FIRST =
            Comparator.comparingDouble((Chain chain) -> -chain.chance())
                    .thenComparingInt(Chain::steps)
                    .thenComparing(Chain::compareTo);

    private final World world;
    private final Sight sight;
    private final Chances chances;
    private final int maxSteps;
    private final BitSet closed;

    public Introductions(World world, Sight sight, Chances chances, int maxSteps, int askBudget) {
        this.world = world;
        this.sight = sight;
        this.chances = chances;
        this.maxSteps = maxSteps;
        this.closed = Routes.closed(world, askBudget);
    }

    /// At most `count` chains between two places in [World#people()].
    public List<Route> find(int from, int to, int count) {
        List<Chain> found = new ArrayList<>();
        SequencedSet<Chain> waiting = new LinkedHashSet<>();
        if (from != to) {
            onwards(new Chain(new int[] {from}, new int[0], 1), 0, to, found)
                    .ifPresent(waiting::add);
        }
        while (found.size() < count && !waiting.isEmpty()) {
            Chain best = waiting.stream().min(BEST_FIRST).orElseThrow();
            waiting.remove(best);
            found.add(best);
            for (int spur = 0; spur < best.steps(); spur++) {
                onwards(best, spur, to, found).ifPresent(waiting::add);
            }
        }
        return found.stream().map(chain -> chain.route(world, chances)).toList();
    }

    private Optional<Chain> onwards(Chain chain, int spur, int to, List<Chain> found) {
        BitSet avoided = (BitSet) closed.clone();
        for (int place = 0; place < spur; place++) {
            avoided.set(chain.person(place));
        }
        BitSet barred = new BitSet();
        for (Chain other : found) {
            if (other.steps() > spur && chain.beginsLike(other, spur)) {
                barred.set(other.tie(spur));
            }
        }
        int person = chain.person(spur);
        int left = maxSteps - spur;
        Reach reach = Reach.onwards(person, sight, chances, avoided, barred, spur, left);
        if (!reach.reaches(to)) {
            return Optional.empty();
        }
        Chain rest = reach.chain(to);
        return Optional.of(chain.upTo(spur, rest, begun(chain, spur) * rest.chance()));
    }

    private double begun(Chain chain, int steps) {
        double chance = 1;
        for (int place = 0; place < steps; place++) {
            int tie = chain.tie(place);
            chance *= place == 0 ? chances.first(tie, chain.person(0)) : chances.later(tie);
        }
        return chance;
    }
}
