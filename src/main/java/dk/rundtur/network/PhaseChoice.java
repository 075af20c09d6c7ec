package dk.rundtur.network;

/// What is settled of the phases somebody takes part in.
public enum PhaseChoice {
    /// In every phase: core participants, and whoever has chosen each of them.
    ALL,
    /// In those chosen.
    CHOSEN,
    /// Nobody has said yet, so nobody can count on it in any.
    NOT_SETTLED
}
