package dk.rundtur.tour.visit;

import dk.rundtur.outcome.Problem;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The conversation as now recorded, or why nothing was written.
public record VisitPayload(@Nullable Visit visit, List<Problem> userErrors) {}
