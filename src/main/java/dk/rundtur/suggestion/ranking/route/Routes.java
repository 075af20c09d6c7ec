package dk.rundtur.suggestion.ranking.route;

import dk.rundtur.suggestion.ranking.chance.Chances;
import dk.rundtur.suggestion.ranking.world.KnownPerson;
import dk.rundtur.suggestion.ranking.world.Standing;
import dk.rundtur.suggestion.ranking.world.World;

import java.util.BitSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/// The most reliable chain to everybody from whoever would make the introduction.
///
/// People who declined, whose case is frozen or who have as many open asks as they should, neither
/// begin a chain nor pass one on. Leaders begin chains however much they ask of themselves. That
/// nobody is asked without limit is Heckathorn 1997's way of keeping a few well-known people from
/// making all the introductions.
public final class Routes {

    private final World world;
    private final Sight sight;
    private final Chances chances;
    private final int maxSteps;
    private final BitSet closed;
    private final int[] introducers;
    private final Reach reach;

    public Routes(World world, Sight sight, Chances chances, int maxSteps, int askBudget) {
        this.world = world;
        this.sight = sight;
        this.chances = chances;
        this.maxSteps = maxSteps;
        this.closed = closed(world, askBudget);
        this.introducers = introducers();
        this.reach = Reach.from(introducers, sight, chances, closed, maxSteps);
    }

    static BitSet closed(World world, int askBudget) {
        BitSet closed = new BitSet(world.people().size());
        for (int place = 0; place < world.people().size(); place++) {
            KnownPerson person = world.people().get(place);
            boolean tired = person.burden() >= askBudget;
            closed.set(place, tired || !person.standing().mayPassOn());
        }
        return closed;
    }

    /// The least burdened first, so that they are preferred where chances are equal.
    private int[] introducers() {
        return IntStream.range(0, world.people().size())
                .filter(place -> world.people().get(place).standing().introduces())
                .filter(place -> !closed.get(place))
                .boxed()
                .sorted(Comparator.comparingInt(place -> world.people().get(place).burden()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    public boolean hasIntroducers() {
        return introducers.length > 0;
    }

    public boolean reaches(int person) {
        return reach.reaches(person);
    }

    public double chance(int person) {
        return reach.chance(person);
    }

    public int steps(int person) {
        return reach.steps(person);
    }

    /// The place of the person who would begin the chain to a person who is reached.
    public int introducer(int person) {
        return reach.source(person);
    }

    public Route best(int person) {
        return reach.chain(person).route(world, chances);
    }

    /// The best route that shares no middle person with [#best(int)], nor its introducer unless
    /// that is a leader: what failed with one must not fail with the other.
    public Optional<Route> fallback(int person) {
        Chain best = reach.chain(person);
        BitSet avoided = (BitSet) closed.clone();
        for (int place = 1; place < best.steps(); place++) {
            avoided.set(best.person(place));
        }
        BitSet barred = new BitSet();
        int first = best.person(0);
        boolean leads = world.people().get(first).standing() == Standing.LEADS;
        if (leads) {
            barred.set(best.tie(0));
        }
        int[] others = IntStream.of(introducers).filter(other -> leads || other != first).toArray();
        if (!leads) {
            avoided.set(first);
        }
        Reach second = Reach.from(others, sight, chances, avoided, barred, maxSteps);
        return second.reaches(person)
                ? Optional.of(second.chain(person).route(world, chances))
                : Optional.empty();
    }
}
