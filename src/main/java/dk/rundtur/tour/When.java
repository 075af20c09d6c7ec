package dk.rundtur.tour;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// When and where people meet.
///
/// @param on the day; null: none yet
/// @param time hours and minutes, `14:30`
/// @param minutes how long it lasts; 45 when nobody says
public record When(
        @Nullable LocalDate on, @Nullable String time, Integer minutes, @Nullable String place) {

    /// No day yet.
    public static final When OPEN = new When(null, null, null, null);

    private static final int USUAL_MINUTES = 45;

    public When(
            @Nullable LocalDate on,
            @Nullable String time,
            @Nullable Integer minutes,
            @Nullable String place) {
        this.on = on;
        this.time = time;
        this.minutes = minutes == null ? USUAL_MINUTES : minutes;
        this.place = place;
    }
}
