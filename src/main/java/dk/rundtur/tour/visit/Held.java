package dk.rundtur.tour.visit;

import dk.rundtur.tour.Channel;
import dk.rundtur.tour.standing.VisitOutcome;

import java.time.LocalDate;

/// When and how a conversation was held, and how it went.
public record Held(LocalDate on, Channel channel, VisitOutcome outcome) {}
