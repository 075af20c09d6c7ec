package dk.rundtur.suggestion.ranking.route;

import dk.rundtur.suggestion.ranking.chance.Chances;
import dk.rundtur.suggestion.ranking.world.World;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A route in places instead of ids.
final class Chain implements Comparable<Chain> {

    private final int[] people;
    private final int[] ties;
    private final double chance;

    Chain(int[] people, int[] ties, double chance) {
        this.people = people;
        this.ties = ties;
        this.chance = chance;
    }

    double chance() {
        return chance;
    }

    int steps() {
        return ties.length;
    }

    int person(int place) {
        return people[place];
    }

    int tie(int place) {
        return ties[place];
    }

    boolean beginsLike(Chain other, int steps) {
        return other.steps() >= steps
                && Arrays.equals(people, 0, steps + 1, other.people, 0, steps + 1);
    }

    /// The first steps of this chain, and another from where they end.
    Chain upTo(int steps, Chain rest, double chance) {
        int[] allPeople = Arrays.copyOf(people, steps + rest.people.length);
        int[] allTies = Arrays.copyOf(ties, steps + rest.ties.length);
        System.arraycopy(rest.people, 0, allPeople, steps, rest.people.length);
        System.arraycopy(rest.ties, 0, allTies, steps, rest.ties.length);
        return new Chain(allPeople, allTies, chance);
    }

    @Override
    public int compareTo(Chain other) {
        int byPeople = Arrays.compare(people, other.people);
        return byPeople != 0 ? byPeople : Arrays.compare(ties, other.ties);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Chain chain && compareTo(chain) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(people) + Arrays.hashCode(ties);
    }

    Route route(World world, Chances chances) {
        List<String> names = new ArrayList<>();
        for (int person : people) {
            names.add(world.people().get(person).id());
        }
        List<String> steps = new ArrayList<>();
        int weakest = 0;
        double weakestChance = Double.POSITIVE_INFINITY;
        for (int place = 0; place < ties.length; place++) {
            steps.add(world.ties().get(ties[place]).id());
            double step =
                    place == 0 ? chances.first(ties[0], people[0]) : chances.later(ties[place]);
            if (step < weakestChance) {
                weakest = place;
                weakestChance = step;
            }
        }
        return new Route(names, steps, chance, steps.get(weakest), weakestChance);
    }
}
