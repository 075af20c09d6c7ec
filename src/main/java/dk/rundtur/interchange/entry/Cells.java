package dk.rundtur.interchange.entry;

import dk.rundtur.people.PersonKind;
import dk.rundtur.text.EmailAddress;
import dk.rundtur.text.Typed;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// The cells of one row, asked for by column. What is wrong in a column that must be there refuses
/// the row, the first thing counts; what is wrong in another costs that cell, with a remark.
public final class Cells {

    /// Also as people and a Danish Excel write them.
    private static final Map<String, Boolean> FLAGS =
            Map.of(
                    "true", true, "false", false, "sand", true, "falsk", false, "ja", true, "nej",
                    false, "yes", true, "no", false, "1", true, "0", false);

    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_URI = 1_000;
    private static final Pattern NUMBER =
            Pattern.compile("[+\u2212-]?(\\d{1,15}([.,]\\d{1,15})?|[.,]\\d{1,15})");
    private static final Pattern WRAPPED_EMAIL =
            Pattern.compile("(?i)^(?:mailto:|[^<>]{0,100}<)([^<>?]{1,254})>?$");
    private static final Pattern LEVEL = Pattern.compile("([1-5])([.,]0{1,15})?");
    private static final Pattern URI = Pattern.compile("(?i)(https?://|urn:)\\S+");

    /// Controls, and the marks that make text run backwards over what follows it.
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]");

    private final int line;
    private final Header header;
    private final List<String> values;
    private final LocalDate today;
    private final List<Refusal> remarks = new ArrayList<>();
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

    /// The parsed row, or its first fault; call it once every column was read.
    <E extends Entry> ReadRow<E> outcome(E entry) {
        Refusal first = refusal;
        return first == null
                ? new ReadRow.Accepted<>(entry, remarks)
                : new ReadRow.Refused<>(first);
    }

    /// Refuses the row, unless it is refused already.
    void refuse(String column, Fault fault, Object... details) {
        if (refusal == null) {
            refusal = Refusal.of(line, column, fault, details);
        }
    }

    private void fault(String column, Fault fault, Object... details) {
        if (header.required(column)) {
            refuse(column, fault, details);
        } else {
            remarks.add(Refusal.of(line, column, fault, details));
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

    /// An address, also with the name before it or as a link.
    @Nullable String email(String column) {
        String text = addressOrNull(column);
        if (text == null) {
            return null;
        }
        String address = WRAPPED_EMAIL.matcher(text).replaceFirst("$1");
        if (!EmailAddress.fits(address)) {
            fault(column, Fault.BAD_EMAIL, text);
            return null;
        }
        return address;
    }

    @Nullable String phone(String column) {
        return addressOrNull(column);
    }

    private @Nullable String addressOrNull(String column) {
        String text = text(column);
        return text == null || Damage.nothing(text) ? null : text;
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
        PersonKind kind = KindWords.kindOrNull(text);
        if (kind == null) {
            fault(column, Fault.UNKNOWN_KIND, text);
            return null;
        }
        return kind.name();
    }

    /// From 0 to 1, with a point or a Danish comma.
    @Nullable Double strength(String column) {
        String text = matching(column, text(column), NUMBER, Fault.NOT_A_NUMBER);
        if (text == null) {
            return null;
        }
        double strength = Double.parseDouble(text.replace(',', '.').replace('\u2212', '-'));
        if (strength < 0 || strength > 1) {
            fault(column, Fault.OUT_OF_RANGE, text);
            return null;
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
            fault(column, Fault.BAD_DATE, text);
        } else if (date.isAfter(today)) {
            fault(column, Fault.FUTURE_DATE, text);
            return null;
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
            fault(column, Fault.BAD_BOOLEAN, text);
        }
        return flag;
    }

    private @Nullable String matching(
            String column, @Nullable String text, Pattern pattern, Fault fault) {
        if (text != null && !pattern.matcher(text).matches()) {
            fault(column, fault, text);
            return null;
        }
        return text;
    }

    private @Nullable String text(String column, int longest) {
        String text = cell(column);
        if (text == null || (!header.required(column) && Damage.dash(text))) {
            return null;
        }
        int length = text.codePointCount(0, text.length());
        if (length > longest) {
            fault(column, Fault.TOO_LONG, length, longest);
        } else if (UNSEEN.matcher(text).find()) {
            fault(column, Fault.CONTROL_CHARACTER);
        } else if (Damage.in(text)) {
            fault(column, Fault.DAMAGED, text);
        } else {
            return readable(column, text);
        }
        return null;
    }

    private String readable(String column, String text) {
        String plain = Damage.withoutApostrophe(text);
        if (!plain.equals(text)) {
            remarks.add(Refusal.of(line, column, Fault.APOSTROPHE, text));
        }
        return plain;
    }

    /// What the column says, wherever it stands in the row.
    private @Nullable String cell(String column) {
        String said = null;
        for (int place : header.places(column)) {
            String text = Typed.line(values.get(place));
            if (said != null && text != null && !said.equals(text)) {
                fault(column, Fault.SAID_TWICE, said, text);
                return null;
            }
            said = text == null ? said : text;
        }
        return said;
    }
}
