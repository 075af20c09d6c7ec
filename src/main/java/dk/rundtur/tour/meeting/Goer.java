package dk.rundtur.tour.meeting;

/// Who goes to a conversation.
public enum Goer {
    LEADER,
    CO_DRIVER,
    BOTH
}
