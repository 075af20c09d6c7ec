package dk.rundtur.suggestion.ranking;

import dk.rundtur.suggestion.ranking.evidence.Evidence;
import dk.rundtur.suggestion.ranking.value.Revelation;

import java.util.Comparator;
import java.util.List;

/// A person with the numbers of their score, before routes and words are worked out.
record Candidate(
        int person,
        String id,
        double chanceReached,
        double chanceYes,
        List<Evidence.Covered> covers,
        double newlyCovered,
        Revelation revelation,
        double effort,
        double introducerLoad,
        double newGroup) {

    static final Comparator<Candidate> BEST_FIRST =
            Comparator.comparingDouble((Candidate candidate) -> -candidate.score())
                    .thenComparing(Candidate::id);

    /// [Suggestion#FORMULA], from left to right.
    double score() {
        return chanceReached * (chanceYes * newlyCovered + revelation.value()) / effort
                - introducerLoad
                + newGroup;
    }
}
