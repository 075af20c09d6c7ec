package dk.rundtur.suggestion.ranking;

import java.util.Comparator;

/// A person with the numbers of their score, before routes and words are worked out.
record Candidate(
        int person,
        String id,
        double chanceReached,
        double chanceYes,
        double newlyCovered,
        double revealed,
        double effort,
        double introducerLoad,
        double newGroup) {

    static final Comparator<Candidate> BEST_FIRST =
            Comparator.comparingDouble((Candidate candidate) -> -candidate.score())
                    .thenComparing(Candidate::id);

    /// [Suggestion#FORMULA], from left to right.
    double score() {
        return chanceReached * (chanceYes * newlyCovered + revealed) / effort
                - introducerLoad
                + newGroup;
    }
}
