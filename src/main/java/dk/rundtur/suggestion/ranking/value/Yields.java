package dk.rundtur.suggestion.ranking.value;

import dk.rundtur.suggestion.ranking.chance.Chances;
import dk.rundtur.suggestion.ranking.world.World;

/// What each person may bring once they are met, known and guessed.
final class Yields {

    private final Holdings holdings;
    private final double guess;
    private final boolean[] open;
    private final double[] yes;
    private final double[] brings;

    Yields(
            World world,
            Gains gains,
            Holdings holdings,
            Chances chances,
            double guess,
            int maxTries) {
        this.holdings = holdings;
        this.guess = guess;
        int people = world.people().size();
        open = new boolean[people];
        yes = new double[people];
        brings = new double[people];
        for (int person = 0; person < people; person++) {
            open[person] = world.people().get(person).isOpen(maxTries);
            yes[person] = chances.yes(world.people().get(person).background().kind());
            brings[person] = open[person] ? brings(person, gains) : 0;
        }
    }

    private double brings(int person, Gains gains) {
        double sum = 0;
        for (int focus = 0; focus < gains.focusCount(); focus++) {
            sum += gains.of(focus) * likely(person, focus);
        }
        return sum * yes[person];
    }

    /// Whether it makes sense to talk to this person, could they be reached.
    boolean isOpen(int person) {
        return open[person];
    }

    /// The chance that the person says yes once reached.
    double yes(int person) {
        return yes[person];
    }

    /// The chance that the person holds a need: 1 when it is known, else the guess, which counts
    /// less.
    double likely(int person, int focus) {
        return holdings.holds(person, focus) ? 1 : holdings.hidden(person, focus) * guess;
    }

    /// What meeting the person is expected to bring, in needs met; 0 of somebody not to be met.
    double brings(int person) {
        return brings[person];
    }
}
