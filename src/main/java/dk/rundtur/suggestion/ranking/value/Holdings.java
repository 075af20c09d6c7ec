package dk.rundtur.suggestion.ranking.value;

import dk.rundtur.suggestion.ranking.chance.Chances;
import dk.rundtur.suggestion.ranking.route.Sight;
import dk.rundtur.suggestion.ranking.world.Standing;
import dk.rundtur.suggestion.ranking.world.World;

/// Who is known to hold the needs in focus, and who may hold them without our knowing.
///
/// People who know each other, work together or belong to one group often hold the same; how often
/// is learned from the holdings that are known. The guess for a person is the share of holders
/// around them, shrunk to the share in all, and corrected for what earlier conversations have shown
/// to be hidden. Of what is sensitive nothing is guessed, and nothing is guessed from it.
final class Holdings {

    /// Holders: half of one is added to those counted, so that a need nobody is known to hold is
    /// not taken to be held by nobody.
    private static final double UNCOUNTED = 0.5;

    /// Chance. However many around a person hold a need, it is not certain that the person does.
    private static final double MOST_CERTAIN = 0.95;

    private final World world;
    private final Sight sight;
    private final int needs;
    private final double seen;
    private final boolean[] known;
    private final boolean[] telling;
    private final boolean[] guessed;
    private final int[] acquaintances;
    private final double[] everywhere;
    private final double[] common;
    private final Circles organisations;
    private final Circles groups;
    private final double alikeAcquaintances;
    private final double[] share;

    Holdings(World world, Sight sight, OpenNeeds open, Chances chances) {
        this.world = world;
        this.sight = sight;
        needs = open.focusCount();
        seen = chances.knownShare();
        int people = world.people().size();
        known = new boolean[people * needs];
        telling = new boolean[people * needs];
        guessed = new boolean[needs];
        for (int focus = 0; focus < needs; focus++) {
            guessed[focus] = !world.needs().get(open.need(focus)).sensitive();
        }
        acquaintances = new int[people * needs];
        everywhere = new double[needs];
        common = new double[needs];
        mark(open);
        organisations =
                new Circles(
                        world, person -> person.background().organisation(), telling, needs, seen);
        groups = new Circles(world, person -> person.background().group(), telling, needs, seen);
        alikeAcquaintances = alikeAcquaintances();
        share = new double[people * needs];
        double ofOrganisation = weight(organisations.likeness(everywhere));
        double ofGroup = weight(groups.likeness(everywhere));
        for (int person = 0; person < people; person++) {
            lookAround(person, ofOrganisation, ofGroup, weight(alikeAcquaintances));
        }
    }

    /// Those who were met do not count for the share in all: a holder who was met is one fewer to
    /// be found. They do show how common a competence is.
    private void mark(OpenNeeds open) {
        double size = 1;
        double met = 0;
        for (int person = 0; person < world.people().size(); person++) {
            Standing standing = world.people().get(person).standing();
            if (standing.mayPassOn()) {
                double counted = seenOf(person);
                size += standing.mayBeApproached() ? counted : 0;
                met += standing.mayBeApproached() ? 0 : counted;
                markHoldings(person, open, standing.mayBeApproached() ? 1 : 0);
            }
        }
        for (int focus = 0; focus < needs; focus++) {
            common[focus] = Math.min(1, (common[focus] + UNCOUNTED) / (size + met));
            everywhere[focus] = Math.min(1, (everywhere[focus] + UNCOUNTED) / size);
        }
    }

    private void markHoldings(int person, OpenNeeds open, int counts) {
        for (int need : world.people().get(person).holds()) {
            int focus = open.focus(need);
            if (focus >= 0) {
                known[person * needs + focus] = true;
            }
            if (focus >= 0 && guessed[focus]) {
                telling[person * needs + focus] = true;
                everywhere[focus] += counts;
                common[focus]++;
                tellNeighbours(person, focus);
            }
        }
    }

    /// The share of what this person holds that we know of.
    private double seenOf(int person) {
        return world.people().get(person).dealings().revealed() ? 1 : seen;
    }

    private void tellNeighbours(int person, int focus) {
        for (int slot = sight.from(person); slot < sight.to(person); slot++) {
            acquaintances[sight.neighbour(slot) * needs + focus]++;
        }
    }

    private double alikeAcquaintances() {
        Likeness likeness = new Likeness();
        for (int person = 0; person < sight.people(); person++) {
            int degree = sight.degree(person);
            for (int focus = 0; focus < needs && degree > 0; focus++) {
                if (telling[person * needs + focus]) {
                    double around = acquaintances[person * needs + focus] / (seen * degree);
                    likeness.add(around, everywhere[focus]);
                }
            }
        }
        return likeness.value();
    }

    /// How much each member of a circle tells, where the share in all tells 1: one member alone
    /// then moves the guess by the likeness.
    private static double weight(double likeness) {
        return likeness / (1 - likeness);
    }

    private void lookAround(
            int person, double ofOrganisation, double ofGroup, double ofAcquaintance) {
        double size =
                1
                        + ofAcquaintance * seen * sight.degree(person)
                        + ofOrganisation * organisations.size(person)
                        + ofGroup * groups.size(person);
        for (int focus = 0; focus < needs; focus++) {
            double holding =
                    everywhere[focus]
                            + ofAcquaintance * acquaintancesHolding(person, focus)
                            + ofOrganisation * organisations.holding(person, focus)
                            + ofGroup * groups.holding(person, focus);
            share[person * needs + focus] = Math.min(MOST_CERTAIN, holding / size);
        }
    }

    int focusCount() {
        return needs;
    }

    /// The share of all people who hold it, those who were met included.
    double common(int focus) {
        return common[focus];
    }

    boolean holds(int person, int focus) {
        return known[person * needs + focus];
    }

    private boolean tells(int person, int focus) {
        return telling[person * needs + focus];
    }

    int acquaintancesHolding(int person, int focus) {
        return acquaintances[person * needs + focus];
    }

    int colleaguesHolding(int person, int focus) {
        return Math.max(0, organisations.holding(person, focus) - (tells(person, focus) ? 1 : 0));
    }

    int groupHolding(int person, int focus) {
        return Math.max(0, groups.holding(person, focus) - (tells(person, focus) ? 1 : 0));
    }

    /// The chance that the person holds it without our knowing.
    double hidden(int person, int focus) {
        if (!guessed[focus]
                || holds(person, focus)
                || world.people().get(person).dealings().revealed()) {
            return 0;
        }
        double around = share[person * needs + focus];
        return around * (1 - seen) / (1 - around * seen);
    }

    /// The chance that an acquaintance nobody has seen holds it, known or not.
    double unseen(int person, int focus) {
        if (!guessed[focus]) {
            return 0;
        }
        double alike = holds(person, focus) ? alikeAcquaintances : 0;
        return Math.min(1, share[person * needs + focus] + alike);
    }
}
