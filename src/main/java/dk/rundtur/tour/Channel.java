package dk.rundtur.tour;

/// How a conversation was held.
public enum Channel {
    FACE_TO_FACE,
    PHONE,
    VIDEO,
    MAIL,
    WORKSHOP,
    OTHER
}
