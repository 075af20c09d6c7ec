package dk.rundtur.tour.task;

import dk.rundtur.id.PersonId;
import dk.rundtur.tour.meeting.Goer;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;

/// Something somebody has to do for the tour to go on. Person, plan and visit are ids.
///
/// @param id tells it from every other task, and stays the same as long as the task does
/// @param due null when there is no day to it
/// @param time hours and minutes, for a conversation that has them
/// @param text the words of the one who logged a next step
/// @param plan the planned conversation it is about
/// @param visit the conversation it follows from
public record Task(
        String id,
        Kind kind,
        Goer who,
        PersonId person,
        @Nullable LocalDate due,
        @Nullable String time,
        int minutes,
        @Nullable String place,
        @Nullable String text,
        @Nullable String plan,
        @Nullable String visit,
        boolean overdue) {

    /// What there is to do.
    public enum Kind {
        /// Ask somebody to introduce us.
        ASK_INTRODUCER,
        /// Agree on a day with the person.
        AGREE,
        /// Hold the conversation.
        HOLD,
        /// Write the conversation down, for its day has passed.
        LOG,
        /// Take the next step that a conversation ended with.
        NEXT_STEP,
        /// Settle with a participant in which phases they take part.
        SETTLE_PHASES
    }

    /// Earliest first, those without a day last.
    static final Comparator<Task> URGENCY =
            Comparator.comparing(
                            Task::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                    .thenComparing(Task::id);
}
