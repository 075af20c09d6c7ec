package dk.rundtur.suggestion.ranking.value;

import dk.rundtur.suggestion.ranking.route.Sight;

/// How likely somebody is to name a holder of a need when asked about it.
final class Naming {

    private final Sight sight;
    private final Holdings holdings;
    private final Records records;
    private final Yields yields;
    private final Scales scales;
    private final double[] scarcity;

    Naming(Sight sight, Holdings holdings, Records records, Yields yields, Scales scales) {
        this.sight = sight;
        this.holdings = holdings;
        this.records = records;
        this.yields = yields;
        this.scales = scales;
        scarcity = new double[holdings.focusCount()];
        for (int focus = 0; focus < scarcity.length; focus++) {
            scarcity[focus] = Math.pow(holdings.common(focus), -scales.scarcity());
        }
    }

    /// For each need in focus, the chance that the person names a holder whom we do not know of.
    double[] chances(int person) {
        double[] chances = hiddenHolders(person);
        double unseen = records.unseen(sight.degree(person));
        double trust = records.trust(person, scales.record());
        for (int focus = 0; focus < chances.length; focus++) {
            double holders = chances[focus] + unseen * holdings.unseen(person, focus);
            chances[focus] = 1 - Math.exp(-scales.asked() * trust * holders);
        }
        return chances;
    }

    /// How many of the person's known acquaintances are expected to hold each need unknown to us.
    private double[] hiddenHolders(int person) {
        double[] holders = new double[scarcity.length];
        for (int slot = sight.from(person); slot < sight.to(person); slot++) {
            int other = sight.neighbour(slot);
            for (int focus = 0; focus < holders.length && yields.isOpen(other); focus++) {
                holders[focus] += holdings.hidden(other, focus);
            }
        }
        return holders;
    }

    /// How much rather to ask about a need than about one that everybody fills: what is common
    /// turns up without being asked for.
    double scarcity(int focus) {
        return scarcity[focus];
    }
}
