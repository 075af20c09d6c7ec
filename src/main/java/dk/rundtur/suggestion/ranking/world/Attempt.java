package dk.rundtur.suggestion.ranking.world;

import java.util.List;

/// We tried to talk to somebody, and this is what happened.
///
/// @param person place in [World#people()]
/// @param ties places in [World#ties()] of the chain we came along, beginning with whoever made the
///   introduction; empty when we simply called
/// @param known how many of the needed competences we knew the person to hold before
/// @param learned how many more of them the person turned out to hold
public record Attempt(int person, List<Integer> ties, Outcome outcome, int known, int learned) {

    public Attempt {
        ties = List.copyOf(ties);
    }

    /// What came of an attempt.
    public enum Outcome {
        NOT_REACHED,
        YES,
        NO,
        /// Talked to, but without a yes or a no.
        OPEN;

        public boolean reached() {
            return this != NOT_REACHED;
        }
    }
}
