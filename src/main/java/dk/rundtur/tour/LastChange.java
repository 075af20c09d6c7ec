package dk.rundtur.tour;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;

/// Who changed something on the tour, and when. The later of two is told.
///
/// @param by the name of a colleague; null: the account was removed
public record LastChange(@Nullable String by, OffsetDateTime at) {

    /// That nothing is known of who changed it, as in records from before it was noted.
    public static final LastChange UNKNOWN = new LastChange(null, OffsetDateTime.MIN);

    public static LastChange of(@Nullable String by, @Nullable OffsetDateTime at) {
        return at == null ? UNKNOWN : new LastChange(by, at);
    }
}
