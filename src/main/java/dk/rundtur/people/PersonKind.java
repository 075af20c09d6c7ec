package dk.rundtur.people;

/// Which part of society somebody comes from.
public enum PersonKind {
    EMPLOYEE,
    CITIZEN,
    COMPANY,
    ASSOCIATION,
    RESEARCHER,
    POLITICIAN,
    OTHER,
    /// Nobody has said.
    UNKNOWN
}
