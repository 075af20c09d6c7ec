package dk.rundtur.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A day as programs write it, `2026-03-14`. The day has to be in the calendar: 30 February is no
/// day, and nobody's guess at another.
public final class CalendarDay {

    /// An earlier one is a year half typed.
    private static final int FIRST_YEAR = 1000;

    private static final int LAST_YEAR = 9999;

    private static final Pattern SHAPE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private CalendarDay() {}

    /// The day that a text stands for, if it does.
    public static Optional<LocalDate> find(String text) {
        Matcher parts = SHAPE.matcher(text);
        return parts.matches()
                ? find(number(parts, 1), number(parts, 2), number(parts, 3))
                : Optional.empty();
    }

    /// The day with this year, month and day of the month, if there is one.
    public static Optional<LocalDate> find(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
