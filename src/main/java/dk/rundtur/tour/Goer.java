package dk.rundtur.tour;

/// Who goes to a conversation.
public enum Goer {
    LEADER,
    CO_DRIVER,
    BOTH
}
