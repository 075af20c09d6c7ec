package dk.rundtur.suggestion.ranking.value;

import dk.rundtur.suggestion.ranking.world.GivenReferral;
import dk.rundtur.suggestion.ranking.world.GivenReferral.Turnout;
import dk.rundtur.suggestion.ranking.world.KnownPerson;
import dk.rundtur.suggestion.ranking.world.World;

/// How the referrals of each person have turned out, how often each was named, and how many people
/// each is likely to know unseen.
///
/// Banerjee et al. 2019 asked villagers whom to tell a piece of news so that it spreads: those who
/// were named spread it further than people of high standing, and were not simply those with most
/// friends. So names are counted and shown. They do not count for the score: estimating from them
/// how many people somebody knows made no difference in the tour benchmark (docs/benchmarks, 'What
/// was tried and left out'). What counts is how the names that somebody gave turned out.
///
/// Avrachenkov et al. 2012 recruit whoever is seen to know most, since who is seen to know many
/// knows many unseen as well. `unseen` takes this up; as a rule of its own it is the rival
/// `observed-degree` of the tour benchmark.
final class Records {

    /// People whom somebody with the usual number of ties knows unseen, where a third of the ties
    /// we were told of was known before. Taking nobody to know anybody unseen costs a fifth more
    /// conversations; half or twice as many cost nothing (docs/benchmarks, 'What a constant is
    /// worth').
    private static final double USUALLY_UNSEEN = 8;

    /// Share of ties: keeps the people who are known unseen at 27 where every tie we were told of
    /// was new.
    private static final double SEEN_AT_LEAST = 0.3;

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
        usualTurnout = share(allWell, allClosed);
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
        long seen = world.referrals().stream().filter(GivenReferral::tieWasKnown).count();
        return share(seen, world.referrals().size());
    }

    /// By Laplace's rule of succession: as if one more had been so, and one more not.
    private static double share(long so, long all) {
        return (so + 1.0) / (all + 2.0);
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
        double hidden = USUALLY_UNSEEN * (1 - seenShare) / (seenShare + SEEN_AT_LEAST);
        return hidden * (degree + 1) / (usualDegree + 1);
    }

    /// Around 1: how much more or less to expect of this person's referrals than of others'.
    double trust(int person, double weight) {
        double turnout = (weight * usualTurnout + well[person]) / (weight + closed[person]);
        return turnout / usualTurnout;
    }
}
