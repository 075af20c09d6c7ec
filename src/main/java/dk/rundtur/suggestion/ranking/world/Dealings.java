package dk.rundtur.suggestion.ranking.world;

/// What has passed between the network and a person so far.
///
/// @param openAsks how many introductions we are waiting for this person to make
/// @param tries how many failed tries to reach this person
/// @param revealed whether the person has told us all they hold, so that nothing is left to guess
public record Dealings(int openAsks, int tries, boolean revealed) {

    public static final Dealings NONE = new Dealings(0, 0, false);

    public Dealings {
        if (openAsks < 0 || tries < 0) {
            throw new IllegalArgumentException("Counts are not negative");
        }
    }

    public Dealings triedInVain() {
        return new Dealings(openAsks, tries + 1, revealed);
    }

    /// The person was met and told all they hold.
    public Dealings met() {
        return new Dealings(openAsks, 0, true);
    }
}
