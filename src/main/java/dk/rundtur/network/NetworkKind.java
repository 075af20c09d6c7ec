package dk.rundtur.network;

/// What kind of work a network does, and so how long it lasts.
public enum NetworkKind {
    WELFARE,
    LEARNING,
    INNOVATION,
    OTHER
}
