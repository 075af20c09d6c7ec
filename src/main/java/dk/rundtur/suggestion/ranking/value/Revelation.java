package dk.rundtur.suggestion.ranking.value;

import dk.rundtur.suggestion.ranking.evidence.Evidence;

import java.util.List;

/// What a conversation may reveal, what to ask about, and what that rests on.
public record Revelation(double value, List<String> askAbout, Evidence.Revealing evidence) {}
