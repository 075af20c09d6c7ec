package dk.rundtur.tour.visit;

/// What somebody answered, in the words of the one who asked. The question stands with it, for an
/// installation may word its questions anew.
public record MotivationAnswer(String question, String answer) {}
