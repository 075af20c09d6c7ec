package dk.rundtur.interchange.entry;

import dk.rundtur.text.CalendarDay;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days as a spreadsheet saves them: ISO, with or without midnight behind it, or the Danish day,
/// month and year. The year needs all four digits: with two, nobody can tell it from the day.
/// Slashes are not read, as 3/4/2026 is a day in April to some and in March to others.
final class SpreadsheetDay {

    private static final Pattern DANISH = Pattern.compile("(\\d{1,2})([-.])(\\d{1,2})\\2(\\d{4})");
    private static final Pattern MIDNIGHT = Pattern.compile("[T ]00:00(:00(\\.0{1,9})?)?$");

    private SpreadsheetDay() {}

    /// The day that `text` names, or nothing.
    static Optional<LocalDate> find(String text) {
        String day = MIDNIGHT.matcher(text).replaceFirst("");
        Matcher danish = DANISH.matcher(day);
        return CalendarDay.find(danish.matches() ? iso(danish) : day);
    }

    private static String iso(Matcher danish) {
        return "%s-%2s-%2s"
                .formatted(danish.group(4), danish.group(3), danish.group(1))
                .replace(' ', '0');
    }
}
