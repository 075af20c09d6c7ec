package dk.rundtur.gap;

/// How far a need is met.
public enum Coverage {
    /// Nobody who takes part holds it.
    MISSING,
    /// Somebody does, but fewer than wanted.
    THIN,
    /// As many as wanted do.
    COVERED;

    static Coverage of(int holders, int wanted) {
        if (holders == 0) {
            return MISSING;
        }
        return holders < wanted ? THIN : COVERED;
    }
}
