package dk.rundtur.interchange.entry;

import dk.rundtur.people.PersonKind;
import dk.rundtur.text.EmailAddress;
import dk.rundtur.text.Typed;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The cells of one row, asked for by column. What is wrong is remembered, the first thing counts.
public final class Cells {

    private static final Set<String> PERSON_KINDS =
            Arrays.stream(PersonKind.values()).map(Enum::name).collect(Collectors.toSet());

    /// Also as people and a Danish Excel write them.
    private static final Map<String, Boolean> FLAGS =
            Map.of(
                    "true", true, "false", false, "sand", true, "falsk", false, "ja", true, "nej",
                    false, "yes", true, "no", false, "1", true, "0", false);

    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_URI = 1_000;
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(\\d{1,15}([.,]\\d{1,15})?|[.,]\\d{1,15})");
    private static final Pattern LEVEL = Pattern.compile("([1-5])([.,]0{1,15})?");
    private static final Pattern URI = Pattern.compile("(?i)(https?://|urn:)\\S+");

    /// Controls, and the marks that make text run backwards over what follows it.
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]");

    private final int line;
    private final Header header;
    private final List<String> values;
    private final LocalDate today;
    private @Nullable Refusal refusal;

    public Cells(int line, Header header, List<String> values, LocalDate today) {
        this.line = line;
        this.header = header;
        this.values = values;
        this.today = today;
    }

    int line() {
        return line;
    }

    /// What the row came to, once everything was asked for.
    <E extends Entry> ReadRow<E> outcome(E entry) {
        Refusal first = refusal;
        return first == null ? new ReadRow.Accepted<>(entry) : new ReadRow.Refused<>(first);
    }

    /// Refuses the row, unless it is refused already.
    void refuse(String column, Fault fault, Object... details) {
        if (refusal == null) {
            refusal = Refusal.of(line, column, fault, details);
        }
    }

    /// A text that must be there.
    String required(String column) {
        String text = text(column);
        if (text == null) {
            refuse(column, Fault.MISSING, column);
            return "";
        }
        return text;
    }

    /// An id that must be there.
    String id(String column) {
        return required(column);
    }

    /// The id of something else, or null.
    @Nullable String idOrNull(String column) {
        return text(column);
    }

    @Nullable String text(String column) {
        return text(column, LONGEST_TEXT);
    }

    @Nullable String uri(String column) {
        return matching(column, text(column, LONGEST_URI), URI, Fault.BAD_URI);
    }

    @Nullable String email(String column) {
        String text = text(column);
        if (text != null && !EmailAddress.fits(text)) {
            refuse(column, Fault.BAD_EMAIL, text);
            return null;
        }
        return text;
    }

    @Nullable Long level(String column) {
        String text = matching(column, text(column), LEVEL, Fault.BAD_LEVEL);
        return text == null ? null : Long.valueOf(text.substring(0, 1));
    }

    @Nullable String personKind(String column) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        String kind = text.toUpperCase(Locale.ROOT);
        if (!PERSON_KINDS.contains(kind)) {
            refuse(column, Fault.UNKNOWN_KIND, text);
        }
        return kind;
    }

    /// From 0 to 1, with a point or a Danish comma.
    @Nullable Double strength(String column) {
        String text = matching(column, text(column), NUMBER, Fault.NOT_A_NUMBER);
        if (text == null) {
            return null;
        }
        double strength = Double.parseDouble(text.replace(',', '.'));
        if (strength < 0 || strength > 1) {
            refuse(column, Fault.OUT_OF_RANGE, text);
        }
        return Math.abs(strength);
    }

    /// A day that has come.
    @Nullable LocalDate pastDate(String column) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        LocalDate date = SpreadsheetDay.find(text).orElse(null);
        if (date == null) {
            refuse(column, Fault.BAD_DATE, text);
        } else if (date.isAfter(today)) {
            refuse(column, Fault.FUTURE_DATE, text);
        }
        return date;
    }

    @Nullable Boolean flag(String column) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        Boolean flag = FLAGS.get(text.toLowerCase(Locale.ROOT));
        if (flag == null) {
            refuse(column, Fault.BAD_BOOLEAN, text);
        }
        return flag;
    }

    private @Nullable String matching(
            String column, @Nullable String text, Pattern pattern, Fault fault) {
        if (text != null && !pattern.matcher(text).matches()) {
            refuse(column, fault, text);
            return null;
        }
        return text;
    }

    private @Nullable String text(String column, int longest) {
        int place = header.place(column);
        String text = place < 0 ? null : Typed.line(values.get(place));
        if (text == null) {
            return null;
        }
        if (text.codePointCount(0, text.length()) > longest) {
            refuse(column, Fault.TOO_LONG, text.codePointCount(0, text.length()), longest);
            return null;
        }
        if (UNSEEN.matcher(text).find()) {
            refuse(column, Fault.CONTROL_CHARACTER);
            return null;
        }
        return text;
    }
}
