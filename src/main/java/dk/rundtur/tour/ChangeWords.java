package dk.rundtur.tour;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;

/// Says who changed something and when, in the language of the sentence it stands in.
public final class ChangeWords {

    private ChangeWords() {}

    /// Empty in a sentence where nothing is known of the change.
    public static MessageSourceResolvable of(LastChange change, Clock clock) {
        if (change.at().equals(OffsetDateTime.MIN)) {
            return new DefaultMessageSourceResolvable("tour.change.unknown");
        }
        LocalDateTime here = change.at().atZoneSameInstant(clock.getZone()).toLocalDateTime();
        String by = change.by();
        return new DefaultMessageSourceResolvable(
                new String[] {by == null ? "tour.change.when" : "tour.change.who"},
                new Object[] {here.toLocalDate(), here.toLocalTime(), by == null ? "" : by});
    }
}
