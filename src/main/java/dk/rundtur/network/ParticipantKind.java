package dk.rundtur.network;

/// How somebody takes part: in all phases, or in some as needed.
public enum ParticipantKind {
    CORE,
    ONGOING
}
