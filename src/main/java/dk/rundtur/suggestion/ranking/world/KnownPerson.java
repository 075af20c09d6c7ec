package dk.rundtur.suggestion.ranking.world;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What is known of one person; other records mean this one by its place in [World#people()].
///
/// @param openAsks how many introductions we are waiting for this person to make
/// @param tries how often we tried in vain to reach this person
/// @param revealed whether the person has told us all they hold, so that nothing is left to guess
/// @param degree how many ties of the person are recorded, also outside this world
/// @param holds places in [World#needs()] of the competences the person is known to hold, narrower
///   ones included
public record KnownPerson(
        String id,
        @Nullable String kind,
        @Nullable String organisation,
        @Nullable String group,
        Standing standing,
        int openAsks,
        int tries,
        boolean revealed,
        int degree,
        List<Integer> holds) {

    public KnownPerson {
        if (openAsks < 0 || tries < 0 || degree < 0) {
            throw new IllegalArgumentException("Counts are not negative: " + id);
        }
        holds = List.copyOf(holds);
    }

    /// Whether it makes sense to talk to this person, could they be reached.
    ///
    /// @param maxTries after how many tries in vain a person is given up
    public boolean isOpen(int maxTries) {
        return standing.mayBeApproached() && tries < maxTries;
    }
}
