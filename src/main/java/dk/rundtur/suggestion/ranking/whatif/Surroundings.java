package dk.rundtur.suggestion.ranking.whatif;

import dk.rundtur.suggestion.ranking.route.Sight;
import dk.rundtur.suggestion.ranking.world.World;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Who is within so many steps of those who make introductions, with everybody or without one.
final class Surroundings {

    private static final int NOBODY = -1;

    private final World world;
    private final Sight sight;
    private final int maxSteps;
    private final int[] introducers;
    private final BitSet now;

    Surroundings(World world, int maxSteps) {
        this.world = world;
        this.maxSteps = maxSteps;
        sight = new Sight(world);
        introducers =
                IntStream.range(0, world.people().size())
                        .filter(place -> world.people().get(place).standing().introduces())
                        .toArray();
        now = from(introducers, NOBODY, maxSteps);
    }

    /// Everybody within reach.
    BitSet now() {
        return now;
    }

    /// Those who come out of reach without this person, who is not one of them.
    BitSet lostWithout(int person) {
        BitSet lost = (BitSet) now.clone();
        lost.andNot(from(introducers, person, maxSteps));
        lost.clear(person);
        return lost;
    }

    /// How many of `lost` this person would bring back into reach by making introductions.
    int broughtBack(int person, int without, BitSet lost) {
        BitSet around = from(new int[] {person}, without, maxSteps);
        around.and(lost);
        return around.cardinality();
    }

    /// The groups of people who are lost, of which nobody is left.
    List<String> groupsLost(int without, BitSet lost) {
        SequencedSet<String> groups = new TreeSet<>();
        lost.stream().forEach(place -> add(groups, place));
        now.stream()
                .filter(place -> !lost.get(place) && place != without)
                .forEach(place -> remove(groups, place));
        return new ArrayList<>(groups);
    }

    private void add(SequencedSet<String> groups, int place) {
        String group = world.people().get(place).background().group();
        if (group != null && !group.isBlank()) {
            groups.add(group);
        }
    }

    private void remove(SequencedSet<String> groups, int place) {
        String group = world.people().get(place).background().group();
        if (group != null) {
            groups.remove(group);
        }
    }

    int degree(int person) {
        return sight.degree(person);
    }

    /// In rings, so that it costs what the ties cost, however many ways there are.
    private BitSet from(int[] sources, int without, int steps) {
        BitSet seen = new BitSet(sight.people());
        for (int source : sources) {
            seen.set(source, source != without);
        }
        int[] ring = seen.stream().toArray();
        for (int step = 0; step < steps && ring.length > 0; step++) {
            BitSet next = new BitSet(sight.people());
            for (int person : ring) {
                for (int slot = sight.from(person); slot < sight.to(person); slot++) {
                    int other = sight.neighbour(slot);
                    if (other != without && !seen.get(other)) {
                        next.set(other);
                    }
                }
            }
            seen.or(next);
            ring = next.stream().toArray();
        }
        return seen;
    }
}
