package dk.rundtur.suggestion.ranking.value;

import dk.rundtur.suggestion.ranking.chance.Chances;
import dk.rundtur.suggestion.ranking.route.Sight;

import java.util.Arrays;

/// The conversations that may follow at once from meeting somebody: with acquaintances who then
/// come within one step, and with the holders they may name for what they are asked about.
///
/// Each has what it pays, in needs met, and what it takes, in conversations.
final class FollowUps {

    /// Questions. Nobody answers a list, but with one question alone a tour takes a sixth more
    /// conversations (docs/benchmarks, 'What a constant is worth').
    static final int ASKED = 2;

    /// Acquaintances. After one of them at the latest all is ranked anew; with one or with eight
    /// the tour benchmark takes as many conversations (docs/benchmarks, 'What a constant is
    /// worth').
    private static final int NEARER = 4;

    /// Conversations: all follow-ups together take no more, since an acquaintance takes at most
    /// two.
    static final int MOST = 2 * NEARER + ASKED;

    private final Ledger ledger;
    private final Yields yields;
    private final Onward onward;
    private final double yes;
    private final double[] named;
    private final int[] asked = {-1, -1};
    private final int[] nearer = new int[NEARER];
    private final double[] first = new double[NEARER];
    private final double[] rate = new double[NEARER];
    private final boolean[] taken = new boolean[NEARER + ASKED];
    private int count;

    /// @param ledger what is left of each need after the first conversation; shrinks as follow-ups
    ///   are taken
    FollowUps(int person, Ledger ledger, Yields yields, Onward onward, Naming naming) {
        this.ledger = ledger;
        this.yields = yields;
        this.onward = onward;
        yes = yields.yes(person);
        named = naming.chances(person);
        chooseAsked(naming);
    }

    /// Settles the two needs most worth asking about.
    private void chooseAsked(Naming naming) {
        for (int place = 0; place < ASKED; place++) {
            double most = 0;
            for (int focus = 0; focus < named.length; focus++) {
                double worthwhile = named[focus] * meeting(focus) * naming.scarcity(focus);
                if (focus != asked[0] && worthwhile > most) {
                    most = worthwhile;
                    asked[place] = focus;
                }
            }
        }
    }

    /// Looks for acquaintances of the person who would come nearer; the few most worthwhile are
    /// kept, the best first.
    void lookAround(int person, Sight sight, Chances chances) {
        for (int slot = sight.from(person); slot < sight.to(person); slot++) {
            int other = sight.neighbour(slot);
            if (yields.isOpen(other)) {
                double chance = chances.first(sight.tie(slot), person);
                if (onward.comesNearer(other, chance)) {
                    offer(other, chance);
                }
            }
        }
    }

    private void offer(int other, double chance) {
        double pays = chance * alone(other);
        double further = (pays + chance * onward.leadsTo(other)) / (1 + chance);
        double worthwhile = Math.max(pays, further);
        int place = count;
        while (place > 0 && rate[place - 1] < worthwhile) {
            place--;
        }
        if (place < NEARER) {
            insert(place, other, chance, worthwhile);
        }
    }

    private void insert(int place, int other, double chance, double worthwhile) {
        for (int move = Math.min(count, NEARER - 1); move > place; move--) {
            nearer[move] = nearer[move - 1];
            first[move] = first[move - 1];
            rate[move] = rate[move - 1];
        }
        nearer[place] = other;
        first[place] = chance;
        rate[place] = worthwhile;
        count = Math.min(NEARER, count + 1);
    }

    /// The needs in focus to ask about, the most worthwhile first; none where no answer is likely.
    int[] asked() {
        return Arrays.stream(asked).filter(focus -> focus >= 0).toArray();
    }

    /// What it is worth that one more holder is named, who may then be met in one step.
    private double meeting(int focus) {
        return ledger.left(focus) * onward.naming(focus) * yes;
    }

    private double alone(int other) {
        double sum = 0;
        for (int focus = 0; focus < named.length; focus++) {
            sum += ledger.left(focus) * yields.likely(other, focus);
        }
        return sum * yields.yes(other);
    }

    private boolean goesFurther(int option) {
        return onward.leadsTo(nearer[option]) > first[option] * alone(nearer[option]);
    }

    /// The follow-up that pays best for what it takes, or -1 when there is none left.
    int best() {
        int best = -1;
        double most = 0;
        for (int option = 0; option < taken.length; option++) {
            double takes = taken[option] ? 0 : takes(option);
            double each = takes > 0 ? pays(option) / takes : 0;
            if (each > most) {
                most = each;
                best = option;
            }
        }
        return best;
    }

    double takes(int option) {
        if (option >= NEARER) {
            int focus = asked[option - NEARER];
            return focus < 0 ? 0 : named[focus];
        }
        if (option >= count) {
            return 0;
        }
        return goesFurther(option) ? 1 + first[option] : 1;
    }

    double pays(int option) {
        if (option >= NEARER) {
            int focus = asked[option - NEARER];
            return named[focus] * meeting(focus);
        }
        double further = goesFurther(option) ? onward.leadsTo(nearer[option]) : 0;
        return first[option] * (alone(nearer[option]) + further);
    }

    /// Books a follow-up on the needs it serves.
    void take(int option) {
        taken[option] = true;
        for (int focus = 0; focus < named.length; focus++) {
            ledger.pay(focus, option < NEARER ? meets(option, focus) : names(option, focus));
        }
    }

    private double meets(int option, int focus) {
        int other = nearer[option];
        return first[option] * yields.yes(other) * yields.likely(other, focus);
    }

    private double names(int option, int focus) {
        boolean about = focus == asked[option - NEARER];
        return about ? named[focus] * onward.usualFirst() * yes : 0;
    }
}
