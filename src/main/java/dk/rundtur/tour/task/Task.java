package dk.rundtur.tour.task;

import dk.rundtur.id.PersonId;
import dk.rundtur.id.VisitId;
import dk.rundtur.tour.When;
import dk.rundtur.tour.meeting.Goer;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;

/// Something somebody has to do for the tour to go on. Person, plan and visit are ids. GraphQL
/// tells its parts one by one, so those of `when` are answered here too.
///
/// @param id tells it from every other task, and stays the same as long as the task does
/// @param when until when; time and place only where it is to be held then and there
/// @param text the words of the one who logged a next step
/// @param plan the planned conversation it is about
/// @param visit the conversation it follows from
public record Task(
        String id,
        Kind kind,
        Goer who,
        PersonId person,
        When when,
        @Nullable String text,
        @Nullable String plan,
        @Nullable VisitId visit,
        boolean overdue) {

    public @Nullable LocalDate due() {
        return when.on();
    }

    public @Nullable String time() {
        return when.time();
    }

    public int minutes() {
        return when.minutes();
    }

    public @Nullable String place() {
        return when.place();
    }

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
