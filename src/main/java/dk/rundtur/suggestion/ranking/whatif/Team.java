package dk.rundtur.suggestion.ranking.whatif;

import java.util.List;

/// A group that could be the core of the network.
///
/// @param people ids; those who lead first, then those who stay, then the others
/// @param leaves ids of those who are in the core today and not in the team
/// @param conversations one with each of those who do not take part yet
/// @param cover how far it meets the needs
/// @param closeness the share of its pairs who know each other
/// @param chance that everybody who is to be won is reached and says yes
/// @param score covered share and a tenth of the closeness; what the search makes as large as it
///   can
/// @param bound upper bound: no other team of this size, different enough from those before, scores
///   more
public record Team(
        List<String> people,
        List<String> leaves,
        List<Winning> conversations,
        Cover cover,
        double closeness,
        double chance,
        double score,
        double bound) {

    /// Score: more than adding in another order can change it.
    private static final double ROUNDING = 1e-9;

    /// How far a team meets the needs.
    ///
    /// @param share how much of the needs it covers by itself
    /// @param missing ids of the needs it does not cover in full
    /// @param withOngoing how much of the needs it covers with those outside the core
    /// @param added ids of those of `missing` that are covered in full with them
    public record Cover(
            double share, List<String> missing, double withOngoing, List<String> added) {

        public Cover {
            missing = List.copyOf(missing);
            added = List.copyOf(added);
        }
    }

    public Team {
        people = List.copyOf(people);
        leaves = List.copyOf(leaves);
        conversations = List.copyOf(conversations);
    }

    /// Ids of those who do not take part yet.
    public List<String> toWin() {
        return conversations.stream().map(Winning::person).toList();
    }

    /// Whether it is proven that no team of this size, among those looked for, is better.
    public boolean provenBest() {
        return bound <= score + ROUNDING;
    }
}
