package dk.rundtur.suggestion.ranking.world;

import java.util.List;

/// What is known of one person; other records mean this one by its place in [World#people()].
///
/// @param degree how many ties of the person are recorded, also outside this world
/// @param holds places in [World#needs()] of the competences the person is known to hold, narrower
///   ones included
public record KnownPerson(
        String id,
        Background background,
        Standing standing,
        Dealings dealings,
        int degree,
        List<Integer> holds) {

    public KnownPerson {
        if (degree < 0) {
            throw new IllegalArgumentException("Nobody has fewer than no ties: " + id);
        }
        holds = List.copyOf(holds);
    }

    /// Whether it makes sense to talk to this person, could they be reached.
    ///
    /// @param maxTries after how many failed tries a person is given up
    public boolean isOpen(int maxTries) {
        return standing.mayBeApproached() && dealings.tries() < maxTries;
    }

    /// How many open asks weigh on the person; leaders do not count what they ask of themselves.
    public int burden() {
        return standing == Standing.LEADS ? 0 : dealings.openAsks();
    }

    public KnownPerson with(Standing newStanding) {
        return new KnownPerson(id, background, newStanding, dealings, degree, holds);
    }

    public KnownPerson with(Dealings newDealings) {
        return new KnownPerson(id, background, standing, newDealings, degree, holds);
    }
}
