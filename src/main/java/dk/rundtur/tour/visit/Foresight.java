package dk.rundtur.tour.visit;

import dk.rundtur.graph.Unit;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;

import java.util.Optional;

/// Says, before a conversation is written down, how likely it was thought to go well; so that what
/// was predicted can later be held against what happened.
public interface Foresight {

    /// What was thought of a conversation.
    ///
    /// @param reached the chance that the person is reached
    /// @param yes the chance that the person, once reached, says yes
    record Chance(double reached, double yes) {}

    /// From what is recorded now; nothing about people who are out of reach, take part already or
    /// have declined.
    Optional<Chance> before(Unit unit, NetworkId network, PersonId person);
}
