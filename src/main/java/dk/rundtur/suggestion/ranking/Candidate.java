package dk.rundtur.suggestion.ranking;

import dk.rundtur.suggestion.ranking.value.Prospect;

import java.util.Comparator;

/// A person with the numbers of their score, before routes and words are worked out.
record Candidate(
        int person,
        String id,
        double chanceReached,
        double chanceYes,
        double newlyCovered,
        Prospect prospect,
        double introducerLoad,
        double newGroup) {

    static final Comparator<Candidate> BEST_FIRST =
            Comparator.comparingDouble((Candidate candidate) -> -candidate.score())
                    .thenComparing(Candidate::id);

    /// [Suggestion#FORMULA], from left to right.
    double score() {
        return chanceReached * (chanceYes * newlyCovered + prospect.revealed()) / prospect.effort()
                - introducerLoad
                + newGroup;
    }
}
