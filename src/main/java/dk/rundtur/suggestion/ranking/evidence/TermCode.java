package dk.rundtur.suggestion.ranking.evidence;

/// The terms of a score, in the order in which they are shown.
public enum TermCode {
    CHANCE_REACHED("chanceReached"),
    CHANCE_YES("chanceYes"),
    NEWLY_COVERED("newlyCovered"),
    REVEALED("revealed"),
    EFFORT("effort"),
    INTRODUCER_LOAD("introducerLoad"),
    NEW_GROUP("newGroup");

    private final String code;

    TermCode(String code) {
        this.code = code;
    }

    /// For programs and for the formula: letters only.
    public String code() {
        return code;
    }
}
