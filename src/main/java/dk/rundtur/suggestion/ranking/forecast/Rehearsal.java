package dk.rundtur.suggestion.ranking.forecast;

import dk.rundtur.suggestion.ranking.forecast.Cast.Acquaintance;
import dk.rundtur.suggestion.ranking.forecast.Cast.Actor;
import dk.rundtur.suggestion.ranking.world.Need;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// One way in which the rest of the tour may go.
final class Rehearsal {

    /// Conversations. No tour is longer, as in the tour benchmark; what is not covered then counts
    /// as left over.
    static final int MOST = 60;

    /// Conversations after which the covered share is told: few enough to look forward to.
    private static final int TEN = 10;

    private final Cast cast;
    private final RandomGenerator random;
    private final double shiftOfReaching;
    private final double shiftOfYes;
    private final double named;
    private final List<Actor> actors;
    private final double[] reached;
    private final int[] tries;
    private final int[] missing;
    private int open;
    private double shareAfterTen;

    Rehearsal(Cast cast, RandomGenerator random) {
        this.cast = cast;
        this.random = random;
        shiftOfReaching = Math.exp(random.nextGaussian() * cast.doubtOfReaching());
        shiftOfYes = Math.exp(random.nextGaussian() * cast.doubtOfYes());
        named = cast.named();
        actors = new ArrayList<>(cast.actors());
        reached = new double[actors.size() + MOST];
        tries = new int[actors.size() + MOST];
        for (int actor = 0; actor < actors.size(); actor++) {
            reached[actor] = actors.get(actor).reached();
            tries[actor] = actors.get(actor).tries();
        }
        missing = new int[cast.needs().size()];
        for (int need = 0; need < missing.length; need++) {
            Need wanted = cast.needs().get(need);
            missing[need] = wanted.gain() > 0 ? wanted.wanted() - wanted.holders() : 0;
            open += missing[need] > 0 ? 1 : 0;
        }
    }

    /// The conversations it took, or one more than [#MOST].
    int play() {
        int conversations = 0;
        shareAfterTen = coveredShare();
        while (open > 0 && conversations < MOST) {
            int next = best();
            if (next >= 0) {
                talkTo(next);
            } else {
                seek();
            }
            conversations++;
            if (conversations <= TEN) {
                shareAfterTen = coveredShare();
            }
        }
        return open == 0 ? conversations : MOST + 1;
    }

    double coveredShareAfterTen() {
        return shareAfterTen;
    }

    /// Adds one for each need that was left over.
    void countLeftOver(int[] leftOver) {
        for (int need = 0; need < missing.length; need++) {
            leftOver[need] += missing[need] > 0 ? 1 : 0;
        }
    }

    private int best() {
        int best = -1;
        double most = 0;
        for (int actor = 0; actor < actors.size(); actor++) {
            double worth = tries[actor] > 0 ? worth(actor) : 0;
            if (worth > most) {
                most = worth;
                best = actor;
            }
        }
        return best;
    }

    private double worth(int actor) {
        double gain = 0;
        for (int need : actors.get(actor).holds()) {
            Need wanted = cast.needs().get(need);
            gain += missing[need] > 0 ? wanted.weight() * wanted.phaseFit() : 0;
        }
        return reached[actor] * actors.get(actor).yes() * gain;
    }

    private void talkTo(int actor) {
        tries[actor]--;
        if (!happens(reached[actor], shiftOfReaching)) {
            return;
        }
        tries[actor] = 0;
        if (happens(actors.get(actor).yes(), shiftOfYes)) {
            actors.get(actor).holds().forEach(this::cover);
            introduce(actor);
        }
    }

    private void cover(int need) {
        if (missing[need] > 0) {
            missing[need]--;
            open -= missing[need] == 0 ? 1 : 0;
        }
    }

    private void introduce(int actor) {
        if (actor < cast.actors().size()) {
            for (Acquaintance other : cast.acquaintances(actor)) {
                reached[other.actor()] = Math.max(reached[other.actor()], other.first());
            }
        }
    }

    /// Nobody known is left for some need, so somebody is asked whom they know.
    private void seek() {
        if (happens(cast.usualFirst(), shiftOfReaching) && random.nextDouble() < named) {
            int need = 0;
            while (missing[need] == 0) {
                need++;
            }
            Actor newcomer = cast.newcomer(need);
            reached[actors.size()] = newcomer.reached();
            tries[actors.size()] = newcomer.tries();
            actors.add(newcomer);
        }
    }

    private boolean happens(double chance, double shift) {
        double odds = chance * shift;
        return random.nextDouble() * (odds + 1 - chance) < odds;
    }

    private double coveredShare() {
        double covered = 0;
        double all = 0;
        for (int need = 0; need < missing.length; need++) {
            Need wanted = cast.needs().get(need);
            int holders = wanted.gain() > 0 ? wanted.wanted() - missing[need] : wanted.holders();
            covered += wanted.weight() * Math.min(1, (double) holders / wanted.wanted());
            all += wanted.weight();
        }
        return all == 0 ? 1 : covered / all;
    }
}
