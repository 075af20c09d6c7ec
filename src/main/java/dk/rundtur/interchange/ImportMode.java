package dk.rundtur.interchange;

/// What to do when rows are refused.
public enum ImportMode {
    /// Write nothing unless every row is good.
    ALL,
    /// Write the good rows and leave out the others.
    GOOD
}
