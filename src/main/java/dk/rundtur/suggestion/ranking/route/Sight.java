package dk.rundtur.suggestion.ranking.route;

import dk.rundtur.suggestion.ranking.world.KnownTie;
import dk.rundtur.suggestion.ranking.world.World;

/// Who is seen to know whom, laid out for fast walks: the neighbours of each person in one array,
/// in the order in which the ties were recorded.
///
/// Ties of people who declined or whose case is frozen are left out, as if the people were not
/// there.
public final class Sight {

    private final int[] begin;
    private final int[] neighbour;
    private final int[] tie;

    public Sight(World world) {
        int people = world.people().size();
        begin = new int[people + 1];
        for (KnownTie known : world.ties()) {
            if (counts(world, known)) {
                begin[known.a() + 1]++;
                begin[known.b() + 1]++;
            }
        }
        for (int person = 0; person < people; person++) {
            begin[person + 1] += begin[person];
        }
        neighbour = new int[begin[people]];
        tie = new int[begin[people]];
        fill(world);
    }

    private static boolean counts(World world, KnownTie tie) {
        return tie.a() != tie.b()
                && world.people().get(tie.a()).standing().mayPassOn()
                && world.people().get(tie.b()).standing().mayPassOn();
    }

    private void fill(World world) {
        int[] next = begin.clone();
        int place = 0;
        for (KnownTie known : world.ties()) {
            if (counts(world, known)) {
                put(next[known.a()]++, known.b(), place);
                put(next[known.b()]++, known.a(), place);
            }
            place++;
        }
    }

    private void put(int slot, int other, int place) {
        neighbour[slot] = other;
        tie[slot] = place;
    }

    public int people() {
        return begin.length - 1;
    }

    /// The first slot of a person's neighbours.
    public int from(int person) {
        return begin[person];
    }

    /// The slot after the last of a person's neighbours.
    public int to(int person) {
        return begin[person + 1];
    }

    public int neighbour(int slot) {
        return neighbour[slot];
    }

    public int tie(int slot) {
        return tie[slot];
    }

    public int degree(int person) {
        return begin[person + 1] - begin[person];
    }

    public boolean hasTies() {
        return neighbour.length > 0;
    }
}
