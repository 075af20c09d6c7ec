package dk.rundtur.tour.board;

import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// Another day from which somebody who declined may be suggested again.
///
/// @param seen the day that was seen, null for never
/// @param until the day it is to be, null for never
public record DeclineChange(
        NetworkId network, PersonId person, @Nullable LocalDate seen, @Nullable LocalDate until) {}
