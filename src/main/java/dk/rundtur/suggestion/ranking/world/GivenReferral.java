package dk.rundtur.suggestion.ranking.world;

/// Somebody named somebody else.
///
/// @param giver place in [World#people()]
/// @param receiver place in [World#people()]
/// @param turnout how it turned out
/// @param tieWasKnown whether it was known before that these two know each other; how often it was
///   not tells how much of the network is still unseen
public record GivenReferral(int giver, int receiver, Turnout turnout, boolean tieWasKnown) {

    /// What became of a referral.
    public enum Turnout {
        OPEN,
        /// The receiver was met: takes part, agreed to meet, or referred on.
        WELL,
        /// The receiver declined, or the referral ran out.
        IN_VAIN
    }
}
