package dk.rundtur.tour.board;

import dk.rundtur.tour.standing.ContactStatus;

/// A card of the board moved from one column to another.
///
/// @param from where it was seen
public record ContactMove(String network, String person, ContactStatus from, ContactStatus to) {}
