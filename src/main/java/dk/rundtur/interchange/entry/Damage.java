package dk.rundtur.interchange.entry;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Traces of what a spreadsheet does to texts that it takes for numbers and formulas, and of what
/// people write in a cell that they have nothing for.
final class Damage {

    /// A long number that was cut down to its first digits: 4,52012E+09.
    private static final Pattern SHORTENED =
            Pattern.compile("[+-]?\\d{1,3}([.,]\\d{1,15})?E[+-]\\d{2,3}");

    /// An error in place of a value: #REF!, #NAVN?, and of those without a sign behind them the
    /// usual ones, and the fence of a column that is too narrow.
    private static final Pattern ERROR =
            Pattern.compile(
                    "#[\\p{Lu}/0-9]{2,20}[!?]|#(N/A|I/T|I/A|NV|N/D|GETTING_DATA)|#{3,}",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// What makes a spreadsheet take the rest for text. Names may begin with an apostrophe.
    private static final Pattern APOSTROPHE = Pattern.compile("^['’´`](?=[+=@\\d-])");

    private static final Pattern DASH = Pattern.compile("[-–—.?]{1,3}");
    private static final Set<String> NOTHING =
            Set.of(
                    "n/a",
                    "na",
                    "ukendt",
                    "unknown",
                    "ingen",
                    "none",
                    "null",
                    "mangler",
                    "ikke oplyst",
                    "ved ikke");

    private Damage() {}

    static boolean in(String text) {
        return SHORTENED.matcher(text).matches() || ERROR.matcher(text).matches();
    }

    static String withoutApostrophe(String text) {
        return APOSTROPHE.matcher(text).replaceFirst("");
    }

    /// Whether the text only fills the cell.
    static boolean dash(String text) {
        return DASH.matcher(text).matches();
    }

    /// Whether the text says in words that there is no address.
    static boolean nothing(String text) {
        return NOTHING.contains(text.toLowerCase(Locale.ROOT));
    }
}
