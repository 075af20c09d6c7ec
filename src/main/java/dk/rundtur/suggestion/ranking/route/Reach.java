package dk.rundtur.suggestion.ranking.route;

import dk.rundtur.suggestion.ranking.chance.Chances;

import java.util.Arrays;
import java.util.BitSet;

/// The most reliable chains from a set of people to everybody within so many steps.
///
/// Works in rounds of one step, because the most reliable chain of all may be longer than is
/// allowed; within a round only people whose chance has just risen pass it on.
final class Reach {

    private final Sight sight;
    private final Chances chances;
    private final BitSet closed;
    private final BitSet barred;
    private final int walked;
    private final int[][] tieBefore;
    private final int[][] personBefore;
    private final double[][] chanceAt;
    private final int[] bestRound;

    /// @param sources in order of preference where chances are equal
    /// @param closed people no chain may pass, the last one excepted
    static Reach from(int[] sources, Sight sight, Chances chances, BitSet closed, int maxSteps) {
        return from(sources, sight, chances, closed, new BitSet(), maxSteps);
    }

    /// @param barred ties no chain may begin with
    static Reach from(
            int[] sources,
            Sight sight,
            Chances chances,
            BitSet closed,
            BitSet barred,
            int maxSteps) {
        Reach reach = new Reach(sight, chances, closed, barred, 0, maxSteps);
        reach.walk(sources, maxSteps);
        return reach;
    }

    /// How a chain that has come to `person` in `walked` steps may go on.
    ///
    /// @param barred ties not to leave `person` by
    static Reach onwards(
            int person,
            Sight sight,
            Chances chances,
            BitSet closed,
            BitSet barred,
            int walked,
            int maxSteps) {
        Reach reach = new Reach(sight, chances, closed, barred, walked, maxSteps);
        reach.walk(new int[] {person}, maxSteps);
        return reach;
    }

    private Reach(
            Sight sight, Chances chances, BitSet closed, BitSet barred, int walked, int maxSteps) {
        this.sight = sight;
        this.chances = chances;
        this.closed = closed;
        this.barred = barred;
        this.walked = walked;
        tieBefore = new int[maxSteps + 1][sight.people()];
        personBefore = new int[maxSteps + 1][sight.people()];
        chanceAt = new double[maxSteps + 1][sight.people()];
        bestRound = new int[sight.people()];
        Arrays.fill(bestRound, -1);
    }

    private void walk(int[] sources, int maxSteps) {
        for (int source : sources) {
            chanceAt[0][source] = 1;
            bestRound[source] = 0;
        }
        int[] risen = sources;
        for (int round = 1; round <= maxSteps && risen.length > 0; round++) {
            risen = step(risen, round);
        }
    }

    private int[] step(int[] risen, int round) {
        BitSet next = new BitSet(sight.people());
        for (int person : risen) {
            if (round > 1 && closed.get(person)) {
                continue;
            }
            for (int slot = sight.from(person); slot < sight.to(person); slot++) {
                relax(person, slot, round, next);
            }
        }
        return next.stream().toArray();
    }

    private void relax(int person, int slot, int round, BitSet next) {
        int other = sight.neighbour(slot);
        int tie = sight.tie(slot);
        if (round == 1 && barred.get(tie)) {
            return;
        }
        double step = round + walked == 1 ? chances.first(tie, person) : chances.later(tie);
        double chance = chanceAt[round - 1][person] * step;
        if (chance > chance(other)) {
            chanceAt[round][other] = chance;
            personBefore[round][other] = person;
            tieBefore[round][other] = tie;
            bestRound[other] = round;
            next.set(other);
        }
    }

    boolean reaches(int person) {
        return bestRound[person] > 0;
    }

    double chance(int person) {
        return bestRound[person] < 0 ? 0 : chanceAt[bestRound[person]][person];
    }

    int steps(int person) {
        return bestRound[person];
    }

    /// The place of the person at the beginning of the chain to one who is reached.
    int source(int person) {
        int at = person;
        for (int round = bestRound[person]; round > 0; round--) {
            at = personBefore[round][at];
        }
        return at;
    }

    /// The chain to a person who is reached, the source first.
    Chain chain(int person) {
        int steps = bestRound[person];
        int[] people = new int[steps + 1];
        int[] ties = new int[steps];
        people[steps] = person;
        for (int round = steps; round > 0; round--) {
            ties[round - 1] = tieBefore[round][people[round]];
            people[round - 1] = personBefore[round][people[round]];
        }
        return new Chain(people, ties, chance(person));
    }
}
