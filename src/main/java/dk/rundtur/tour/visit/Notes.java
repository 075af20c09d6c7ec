package dk.rundtur.tour.visit;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// What is to be remembered of a conversation, and what is to happen now.
public record Notes(
        @Nullable String note, @Nullable String nextStep, @Nullable LocalDate nextStepOn) {

    /// Nothing.
    public static final Notes NONE = new Notes(null, null, null);
}
