package dk.rundtur.suggestion.ranking.value;

import dk.rundtur.suggestion.ranking.world.GivenReferral;
import dk.rundtur.suggestion.ranking.world.GivenReferral.Turnout;
import dk.rundtur.suggestion.ranking.world.KnownPerson;
import dk.rundtur.suggestion.ranking.world.World;

/// How the referrals of each person have turned out, and how often each was named.
final class Records {

    private static final double USUALLY_UNSEEN = 8;

    private final int[] closed;
    private final int[] well;
    private final int[] named;
    private final double usualTurnout;
    private final double seenShare;
    private final double usualDegree;

    Records(World world) {
        int people = world.people().size();
        closed = new int[people];
        well = new int[people];
        named = new int[people];
        int allClosed = 0;
        int allWell = 0;
        for (GivenReferral referral : world.referrals()) {
            named[referral.receiver()]++;
            if (referral.turnout() != Turnout.OPEN) {
                closed[referral.giver()]++;
                allClosed++;
            }
            if (referral.turnout() == Turnout.WELL) {
                well[referral.giver()]++;
                allWell++;
            }
        }
        usualTurnout = (allWell + 1.0) / (allClosed + 2.0);
        seenShare = seenShare(world);
        usualDegree =
                world.people().stream()
                        .filter(person -> person.standing().mayPassOn())
                        .mapToInt(KnownPerson::degree)
                        .filter(degree -> degree > 0)
                        .average()
                        .orElse(1);
    }

    /// The share of ties that were known before somebody told us of them.
    private static double seenShare(World world) {
        double seen = 1;
        for (GivenReferral referral : world.referrals()) {
            seen += referral.tieWasKnown() ? 1 : 0;
        }
        return seen / (world.referrals().size() + 2);
    }

    int given(int person) {
        return closed[person];
    }

    int well(int person) {
        return well[person];
    }

    int named(int person) {
        return named[person];
    }

    /// How many more people somebody with so many known ties is likely to know.
    double unseen(int degree) {
        double hidden = USUALLY_UNSEEN * (1 - seenShare) / (seenShare + 0.3);
        return hidden * (degree + 1) / (usualDegree + 1);
    }

    /// Around 1: how much more or less to expect of this person's referrals than of others'.
    double trust(int person, double weight) {
        double turnout = (weight * usualTurnout + well[person]) / (weight + closed[person]);
        return turnout / usualTurnout;
    }
}
