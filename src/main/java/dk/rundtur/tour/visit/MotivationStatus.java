package dk.rundtur.tour.visit;

/// Whether somebody wants to take part, as far as the leader could hear.
public enum MotivationStatus {
    YES,
    MAYBE,
    NO,
    UNCLEAR
}
