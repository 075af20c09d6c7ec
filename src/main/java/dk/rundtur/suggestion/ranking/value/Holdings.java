package dk.rundtur.suggestion.ranking.value;

import dk.rundtur.suggestion.ranking.chance.Chances;
import dk.rundtur.suggestion.ranking.route.Sight;
import dk.rundtur.suggestion.ranking.world.KnownPerson;
import dk.rundtur.suggestion.ranking.world.World;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/// Who is known to hold the needs in focus, and who may hold them without our knowing.
///
/// People who know each other, work together or belong to one group tend to hold the same, so the
/// guess for a person is the share of known holders around them, shrunk to the share in all; and as
/// much of it is hidden as earlier conversations have brought to light.
final class Holdings {

    private static final double EVERYBODY = 8;
    private static final double OF_GROUP = 0.5;

    private final World world;
    private final Sight sight;
    private final int needs;
    private final boolean[] known;
    private final int[] acquaintances;
    private final int[] organisation;
    private final int[] group;
    private final Circle[] organisations;
    private final Circle[] groups;
    private final double[] everywhere;
    private final double hiddenPerKnown;

    Holdings(World world, Sight sight, OpenNeeds open, Chances chances) {
        this.world = world;
        this.sight = sight;
        needs = open.focusCount();
        int people = world.people().size();
        known = new boolean[people * needs];
        acquaintances = new int[people * needs];
        organisation = new int[people];
        group = new int[people];
        everywhere = new double[needs];
        double share = chances.knownShare();
        hiddenPerKnown = (1 - share) / share;
        mark(open);
        organisations = circles(organisation, true);
        groups = circles(group, false);
        countAcquaintances();
    }

    private void mark(OpenNeeds open) {
        for (int person = 0; person < world.people().size(); person++) {
            for (int need : world.people().get(person).holds()) {
                int focus = open.focus(need);
                if (focus >= 0) {
                    known[person * needs + focus] = true;
                    everywhere[focus]++;
                }
            }
        }
        for (int focus = 0; focus < needs; focus++) {
            everywhere[focus] = (everywhere[focus] + 0.5) / (world.people().size() + 1);
        }
    }

    /// How many belong to a circle and how many of them hold each need.
    private static final class Circle {
        private int size;
        private final int[] holding;

        Circle(int needs) {
            holding = new int[needs];
        }
    }

    private Circle[] circles(int[] placeOf, boolean byOrganisation) {
        Map<String, Integer> places = new HashMap<>();
        for (int person = 0; person < placeOf.length; person++) {
            KnownPerson someone = world.people().get(person);
            String name = byOrganisation ? someone.organisation() : someone.group();
            placeOf[person] = place(places, name);
        }
        Circle[] circles = new Circle[places.size()];
        for (int place = 0; place < circles.length; place++) {
            circles[place] = new Circle(needs);
        }
        for (int person = 0; person < placeOf.length; person++) {
            if (placeOf[person] >= 0) {
                count(circles[placeOf[person]], person);
            }
        }
        return circles;
    }

    private static int place(Map<String, Integer> places, @Nullable String name) {
        if (name == null || name.isBlank()) {
            return -1;
        }
        Integer place = places.get(name);
        if (place == null) {
            place = places.size();
            places.put(name, place);
        }
        return place;
    }

    private void count(Circle circle, int person) {
        circle.size++;
        for (int focus = 0; focus < needs; focus++) {
            if (known[person * needs + focus]) {
                circle.holding[focus]++;
            }
        }
    }

    private void countAcquaintances() {
        for (int person = 0; person < sight.people(); person++) {
            for (int focus = 0; focus < needs; focus++) {
                if (known[person * needs + focus]) {
                    tellNeighbours(person, focus);
                }
            }
        }
    }

    private void tellNeighbours(int person, int focus) {
        for (int slot = sight.from(person); slot < sight.to(person); slot++) {
            acquaintances[sight.neighbour(slot) * needs + focus]++;
        }
    }

    boolean holds(int person, int focus) {
        return known[person * needs + focus];
    }

    int acquaintancesHolding(int person, int focus) {
        return acquaintances[person * needs + focus];
    }

    int colleaguesHolding(int person, int focus) {
        return holding(organisations, organisation[person], person, focus);
    }

    int groupHolding(int person, int focus) {
        return holding(groups, group[person], person, focus);
    }

    private int holding(Circle[] circles, int place, int person, int focus) {
        if (place < 0) {
            return 0;
        }
        return circles[place].holding[focus] - (known[person * needs + focus] ? 1 : 0);
    }

    /// The chance that the person holds it without our knowing.
    double hidden(int person, int focus) {
        if (known[person * needs + focus] || world.people().get(person).revealed()) {
            return 0;
        }
        return Math.min(0.9, hiddenPerKnown * around(person, focus));
    }

    /// The share of known holders among those around a person.
    double around(int person, int focus) {
        double holding = EVERYBODY * everywhere[focus] + acquaintances[person * needs + focus];
        double size = EVERYBODY + sight.degree(person);
        if (organisation[person] >= 0) {
            Circle circle = organisations[organisation[person]];
            double weight = Math.min(1, 20.0 / circle.size);
            holding += weight * circle.holding[focus];
            size += weight * circle.size;
        }
        if (group[person] >= 0) {
            Circle circle = groups[group[person]];
            double weight = OF_GROUP * Math.min(1, 20.0 / circle.size);
            holding += weight * circle.holding[focus];
            size += weight * circle.size;
        }
        return holding / size;
    }

    double hiddenPerKnown() {
        return hiddenPerKnown;
    }
}
