package dk.rundtur.suggestion.ranking;

/// What to do with a suggested person.
public enum AdviceKind {
    /// The person holds what the network lacks.
    APPROACH,
    /// The person probably knows somebody who does.
    ASK
}
