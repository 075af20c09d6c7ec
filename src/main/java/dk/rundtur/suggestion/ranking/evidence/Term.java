package dk.rundtur.suggestion.ranking.evidence;

/// One number of a score, and what it rests on.
public record Term(TermCode code, double value, Evidence evidence) {}
