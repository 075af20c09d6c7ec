package dk.rundtur.suggestion.ranking.value;

/// The conversations that may follow at once from meeting somebody: with acquaintances who then
/// come within one step, and with the holders they may name for what they are asked about.
///
/// Each has what it pays, in needs met, and what it takes, in conversations.
final class FollowUps {

    static final int ASKED = 2;
    private static final int NEARER = 4;

    /// All follow-ups together take no more conversations.
    static final int MOST = 2 * NEARER + ASKED;

    private final Worth worth;
    private final double[] left;
    private final double yes;
    private final double[] named;
    private final int[] asked = {-1, -1};
    private final int[] nearer = new int[NEARER];
    private final double[] first = new double[NEARER];
    private final double[] rate = new double[NEARER];
    private final boolean[] taken = new boolean[NEARER + ASKED];
    private int count;

    /// @param left what is left of each need after the first conversation; shrinks as follow-ups
    ///   are taken
    /// @param yes the chance that who is met says yes
    /// @param named the chance that a holder of each need is named when asked for
    FollowUps(Worth worth, double[] left, double yes, double[] named) {
        this.worth = worth;
        this.left = left;
        this.yes = yes;
        this.named = named;
    }

    /// Offers somebody who would come nearer; the few most worthwhile are kept, the best first.
    void offer(int other, double chance) {
        double pays = chance * alone(other);
        double further = (pays + chance * worth.leadsTo(other)) / (1 + chance);
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

    /// Settles the two needs most worth asking about.
    void chooseAsked() {
        for (int place = 0; place < ASKED; place++) {
            double most = 0;
            for (int focus = 0; focus < named.length; focus++) {
                double worthwhile = named[focus] * naming(focus) * worth.scarcity(focus);
                if (focus != asked[0] && worthwhile > most) {
                    most = worthwhile;
                    asked[place] = focus;
                }
            }
        }
    }

    int asked(int place) {
        return asked[place];
    }

    /// What it is worth that one more holder is named, who may then be met in one step.
    private double naming(int focus) {
        return left[focus] * worth.naming(focus) * yes;
    }

    private double alone(int other) {
        double sum = 0;
        for (int focus = 0; focus < left.length; focus++) {
            sum += left[focus] * worth.likely(other, focus);
        }
        return sum * worth.yes(other);
    }

    private boolean goesFurther(int option) {
        return worth.leadsTo(nearer[option]) > first[option] * alone(nearer[option]);
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
            return named[focus] * naming(focus);
        }
        double further = goesFurther(option) ? worth.leadsTo(nearer[option]) : 0;
        return first[option] * (alone(nearer[option]) + further);
    }

    /// Books a follow-up on the needs it serves and takes that off what is left of them.
    void take(int option, double[] value) {
        taken[option] = true;
        for (int focus = 0; focus < left.length; focus++) {
            double share = option < NEARER ? meets(option, focus) : names(option, focus);
            value[focus] += left[focus] * share;
            left[focus] *= 1 - share;
        }
    }

    private double meets(int option, int focus) {
        int other = nearer[option];
        return first[option] * worth.yes(other) * worth.likely(other, focus);
    }

    private double names(int option, int focus) {
        boolean about = focus == asked[option - NEARER];
        return about ? named[focus] * worth.usualFirst() * yes : 0;
    }
}
