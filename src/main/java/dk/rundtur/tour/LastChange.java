package dk.rundtur.tour;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;

/// Who changed something on the tour, and when. The later of two is told.
///
/// @param by the name of a colleague; null: an account that is no more
public record LastChange(@Nullable String by, OffsetDateTime at) {

    /// That nothing is known of who changed it, as in records from before it was noted.
    public static final LastChange UNKNOWN = new LastChange(null, OffsetDateTime.MIN);

    public static LastChange of(@Nullable String by, @Nullable OffsetDateTime at) {
        return at == null ? UNKNOWN : new LastChange(by, at);
    }

    /// In the words of whatever language a sentence is said in; empty where nothing is known.
    public MessageSourceResolvable words(Clock clock) {
        if (at.equals(OffsetDateTime.MIN)) {
            return new DefaultMessageSourceResolvable("tour.change.unknown");
        }
        LocalDateTime here = at.atZoneSameInstant(clock.getZone()).toLocalDateTime();
        return new DefaultMessageSourceResolvable(
                new String[] {by == null ? "tour.change.when" : "tour.change.who"},
                new Object[] {here.toLocalDate(), here.toLocalTime(), by == null ? "" : by});
    }
}
