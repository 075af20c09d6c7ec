package dk.rundtur.live;

/// What happened in a network.
public enum NewsKind {
    /// Somebody logged a conversation.
    VISIT,
    /// Somebody logged or moved a referral.
    REFERRAL,
    /// Something else about the tour.
    OTHER
}
