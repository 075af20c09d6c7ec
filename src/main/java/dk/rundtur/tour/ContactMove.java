package dk.rundtur.tour;

/// A card of the board moved from one column to another.
///
/// @param from where it was seen
public record ContactMove(String network, String person, ContactStatus from, ContactStatus to) {}
