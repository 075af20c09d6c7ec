package dk.rundtur.suggestion.ranking.value;

import dk.rundtur.suggestion.ranking.chance.Chances;
import dk.rundtur.suggestion.ranking.route.Routes;
import dk.rundtur.suggestion.ranking.route.Sight;

/// What meeting somebody makes possible next: acquaintances who come within one step, and holders
/// whom they may name.
final class Onward {

    /// Factor. Whoever is not 1 % easier to reach is as far away as before; and rounding alone must
    /// bring nobody nearer.
    private static final double NOTICEABLE = 1.01;

    /// Chance. Even of what is sure to be reached a second source is worth asking for a little, so
    /// that there is something to ask about at all.
    private static final double LEAST_LACK = 0.01;

    private final Routes routes;
    private final Yields yields;
    private final double usualFirst;
    private final double[] leadsTo;
    private final double[] naming;
    private final double[] mostNear;
    private final double mostNamed;

    Onward(
            Sight sight,
            Routes routes,
            Chances chances,
            Holdings holdings,
            Gains gains,
            Yields yields) {
        this.routes = routes;
        this.yields = yields;
        usualFirst = chances.usualFirst();
        leadsTo = leadsTo(sight, chances);
        naming = naming(best(holdings, gains.focusCount(), sight.people()));
        mostNear = mostNear(sight);
        mostNamed = mostNamed(gains);
    }

    /// The best that may follow at once from meeting each person.
    private double[] leadsTo(Sight sight, Chances chances) {
        double[] most = new double[sight.people()];
        for (int person = 0; person < most.length; person++) {
            double brings = yields.brings(person);
            for (int slot = sight.from(person); slot < sight.to(person) && brings > 0; slot++) {
                int before = sight.neighbour(slot);
                double first = chances.first(sight.tie(slot), before);
                if (comesNearer(person, first)) {
                    most[before] = Math.max(most[before], first * brings);
                }
            }
        }
        return most;
    }

    /// The greatest chance with which somebody known to hold each need is reached now.
    private double[] best(Holdings holdings, int needs, int people) {
        double[] chance = new double[needs];
        for (int person = 0; person < people; person++) {
            if (yields.isOpen(person)) {
                for (int focus = 0; focus < needs; focus++) {
                    if (holdings.holds(person, focus)) {
                        chance[focus] = Math.max(chance[focus], routes.chance(person));
                    }
                }
            }
        }
        return chance;
    }

    private double[] naming(double[] best) {
        double[] chance = new double[best.length];
        for (int focus = 0; focus < best.length; focus++) {
            double lack = Math.max(LEAST_LACK, 1 - best[focus]);
            chance[focus] = usualFirst * lack * lack * lack;
        }
        return chance;
    }

    /// The most any acquaintance pays who comes near by meeting each person, or who then follows.
    private double[] mostNear(Sight sight) {
        double[] most = leadsTo.clone();
        for (int person = 0; person < most.length; person++) {
            for (int slot = sight.from(person); slot < sight.to(person); slot++) {
                most[person] = Math.max(most[person], leadsTo[sight.neighbour(slot)]);
            }
        }
        return most;
    }

    /// The most that a holder may pay whom somebody names, were they sure to say yes.
    private double mostNamed(Gains gains) {
        double most = 0;
        for (int focus = 0; focus < naming.length; focus++) {
            most = Math.max(most, gains.of(focus) * naming[focus]);
        }
        return most;
    }

    /// Whether meeting an acquaintance of this person makes them easier to reach.
    ///
    /// @param first the chance that the acquaintance introduces us to them
    boolean comesNearer(int person, double first) {
        return first > routes.chance(person) * NOTICEABLE;
    }

    /// The most, in needs met, that one acquaintance pays who comes near by meeting this person.
    double leadsTo(int person) {
        return leadsTo[person];
    }

    /// The chance that a holder who is named can be met, and lacked: little, when a known holder is
    /// near already. That is why the lack counts to the third power; with the first, second or
    /// fifth the tour benchmark takes as many conversations (docs/benchmarks, 'What a constant is
    /// worth').
    double naming(int focus) {
        return naming[focus];
    }

    /// The chance that whoever is named is reached.
    double usualFirst() {
        return usualFirst;
    }

    /// No single follow-up of meeting this person pays more than this, in needs met.
    double most(int person) {
        return Math.max(mostNear[person], mostNamed * yields.yes(person));
    }
}
