package dk.rundtur.live;

/// What happened in a network.
public enum NewsKind {
    /// Somebody logged a conversation.
    VISIT,
    /// Somebody took a logged conversation back.
    VISIT_UNDONE,
    /// Somebody logged or moved a referral.
    REFERRAL,
    /// Something else about the tour.
    OTHER
}
