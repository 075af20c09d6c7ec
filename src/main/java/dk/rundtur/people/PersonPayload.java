package dk.rundtur.people;

import dk.rundtur.outcome.Problem;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The person as now recorded, or why nothing was changed.
public record PersonPayload(@Nullable Person person, List<Problem> userErrors) {}
