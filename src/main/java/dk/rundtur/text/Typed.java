package dk.rundtur.text;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Cleans what somebody typed, pasted or saved, so that two texts that look the same are the same:
/// letters are composed (NFC), what nobody can see is dropped, and every space is the ordinary one.
public final class Typed {

    /// Soft hyphens, zero-width spaces, marks of direction and of byte order.
    private static final String INVISIBLE =
            "\u00AD\u034F\u061C\u180E\u200B\u200E\u200F\u2060\u2061\u2062\u2063\u2064\uFEFF";

    private static final String JOINERS = "\u200C\u200D";

    /// Any space but the ordinary one and the tab, and letters that are drawn as nothing.
    private static final Pattern SPACE =
            Pattern.compile("[\\p{Zs}\\u115F\\u1160\\u2800\\u3164\\uFFA0&&[^ ]]");

    private static final Pattern SEPARATOR = Pattern.compile("[\\u2028\\u2029\\u0085]");

    /// Line breaks and tabs, with the spaces around them.
    private static final Pattern BREAK =
            Pattern.compile(" *[\\t\\n\\x0B\\f\\r]+[ \\t\\n\\x0B\\f\\r]*");

    private Typed() {}

    /// A text of one line; null when nothing can be seen in it. Line breaks become a space.
    public static @Nullable String line(@Nullable String typed) {
        if (typed == null || plain(typed)) {
            return blankToNull(typed);
        }
        return blankToNull(BREAK.matcher(cleaned(typed)).replaceAll(" "));
    }

    /// A text that may have several lines; null when nothing can be seen in it.
    public static @Nullable String text(@Nullable String typed) {
        return typed == null || plain(typed) ? blankToNull(typed) : blankToNull(cleaned(typed));
    }

    private static String cleaned(String typed) {
        String spaced = SPACE.matcher(seen(typed)).replaceAll(" ");
        return Normalizer.normalize(
                SEPARATOR.matcher(spaced).replaceAll("\n"), Normalizer.Form.NFC);
    }

    private static String seen(String typed) {
        int[] points = typed.codePoints().filter(point -> INVISIBLE.indexOf(point) < 0).toArray();
        StringBuilder seen = new StringBuilder();
        for (int i = 0; i < points.length; i++) {
            if (JOINERS.indexOf(points[i]) < 0 || joins(points, i)) {
                seen.appendCodePoint(points[i]);
            }
        }
        return seen.toString();
    }

    /// Joiners belong between the parts of an emoji and within words of some scripts; in Latin text
    /// and at its ends they are of no use.
    private static boolean joins(int[] points, int place) {
        return place > 0
                && place + 1 < points.length
                && joined(points[place - 1])
                && joined(points[place + 1]);
    }

    private static boolean joined(int point) {
        return switch (Character.getType(point)) {
            case Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.OTHER_SYMBOL,
                    Character.MODIFIER_SYMBOL ->
                    true;
            default -> false;
        };
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /// Most texts have nothing to clean, and an import has a million of them.
    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= '\u007F') {
                return false;
            }
        }
        return true;
    }
}
