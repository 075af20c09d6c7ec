package dk.rundtur.suggestion.ranking.value;

import dk.rundtur.suggestion.ranking.world.KnownPerson;
import dk.rundtur.suggestion.ranking.world.World;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/// Organisations or groups: how many people belong to each, and how many of them hold each need.
final class Circles {

    private final int needs;
    private final World world;
    private final boolean[] known;
    private final double seen;
    private final int[] circleOf;
    private final double[] size;
    private final int[] holding;

    Circles(
            World world,
            Function<KnownPerson, @Nullable String> circle,
            boolean[] known,
            int needs,
            double seen) {
        this.world = world;
        this.known = known;
        this.needs = needs;
        this.seen = seen;
        circleOf = new int[world.people().size()];
        size = new double[gather(circle)];
        holding = new int[size.length * needs];
        for (int person = 0; person < circleOf.length; person++) {
            boolean counts = world.people().get(person).standing().mayPassOn();
            if (circleOf[person] >= 0 && counts) {
                count(person);
            }
        }
    }

    private int gather(Function<KnownPerson, @Nullable String> circle) {
        Map<String, Integer> places = new HashMap<>();
        for (int person = 0; person < circleOf.length; person++) {
            String name = circle.apply(world.people().get(person));
            if (name == null || name.isBlank()) {
                circleOf[person] = -1;
            } else {
                Integer place = places.putIfAbsent(name, places.size());
                circleOf[person] = place == null ? places.size() - 1 : place;
            }
        }
        return places.size();
    }

    private void count(int person) {
        int circle = circleOf[person];
        size[circle] += world.people().get(person).dealings().revealed() ? 1 : seen;
        for (int focus = 0; focus < needs; focus++) {
            holding[circle * needs + focus] += known[person * needs + focus] ? 1 : 0;
        }
    }

    int holding(int person, int focus) {
        return circleOf[person] < 0 ? 0 : holding[circleOf[person] * needs + focus];
    }

    /// How many people's holdings we know in the person's circle.
    double size(int person) {
        return circleOf[person] < 0 ? 0 : size[circleOf[person]];
    }

    /// How much more often the circle of a holder holds the same.
    double likeness(double[] everywhere) {
        Likeness likeness = new Likeness();
        for (int person = 0; person < circleOf.length; person++) {
            for (int focus = 0; focus < needs; focus++) {
                if (known[person * needs + focus] && size(person) > 1) {
                    double others = Math.max(1, size(person) - seen);
                    double around = (holding(person, focus) - 1) / others;
                    likeness.add(around, everywhere[focus]);
                }
            }
        }
        return likeness.value();
    }
}
