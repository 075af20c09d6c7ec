package dk.rundtur.suggestion.ranking.whatif;

import java.util.List;

/// A group that could be the core of the network.
///
/// @param people ids; those who lead first, then those who take part, then those to win
/// @param toWin ids of those who do not take part yet
/// @param coveredShare how much of the needs the team covers by itself
/// @param missing ids of the needs it does not cover in full
/// @param closeness the share of its pairs who know each other
/// @param chance that everybody who is to be won is reached and says yes
/// @param score covered share and a tenth of the closeness; what the search makes as large as it
///   can
/// @param bound upper bound: no other team of this size, different enough from those before, scores
///   more
public record Team(
        List<String> people,
        List<String> toWin,
        double coveredShare,
        List<String> missing,
        double closeness,
        double chance,
        double score,
        double bound) {

    /// Score: more than adding in another order can change it.
    private static final double ROUNDING = 1e-9;

    public Team {
        people = List.copyOf(people);
        toWin = List.copyOf(toWin);
        missing = List.copyOf(missing);
    }

    /// Whether it is proven that no team of this size, among those looked for, is better.
    public boolean provenBest() {
        return bound <= score + ROUNDING;
    }
}
