package dk.rundtur.tour.board;

import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.tour.standing.ContactStatus;

/// A card of the board moved from one column to another.
///
/// @param from where it was seen
public record ContactMove(
        NetworkId network, PersonId person, ContactStatus from, ContactStatus to) {}
