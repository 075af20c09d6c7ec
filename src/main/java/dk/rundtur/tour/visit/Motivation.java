package dk.rundtur.tour.visit;

import dk.rundtur.text.Typed;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Why somebody wants to take part or does not, in words; never a number and never part of a
/// ranking.
///
/// @param motivationAnswers what was said about it, question by question
public record Motivation(
        @Nullable String motivation,
        @Nullable MotivationStatus motivationStatus,
        List<MotivationAnswer> motivationAnswers) {

    /// Nothing was said about it.
    public static final Motivation UNSAID = new Motivation(null, null, null);

    /// Answers that say nothing are left out.
    public Motivation(
            @Nullable String motivation,
            @Nullable MotivationStatus motivationStatus,
            @Nullable List<MotivationAnswer> motivationAnswers) {
        this.motivation = motivation;
        this.motivationStatus = motivationStatus;
        this.motivationAnswers =
                motivationAnswers == null
                        ? List.of()
                        : motivationAnswers.stream()
                                .filter(answer -> Typed.text(answer.answer()) != null)
                                .toList();
    }
}
