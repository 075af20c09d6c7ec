package dk.rundtur.interchange.entry;

import java.util.List;

/// A row that is not imported, and why.
///
/// @param line where the row begins, counted from 1 with the header
/// @param column the first column at fault; empty when it is the row as a whole
/// @param fault what is wrong
/// @param details what the sentence about it mentions
public record Refusal(int line, String column, Fault fault, List<Object> details) {

    private static final int LONGEST_QUOTE = 60;

    /// Keeps its own copy of the details, long texts cut short.
    public Refusal {
        details = details.stream().map(Refusal::shortened).toList();
    }

    /// A refusal of one cell.
    public static Refusal of(int line, String column, Fault fault, Object... details) {
        return new Refusal(line, column, fault, List.of(details));
    }

    private static Object shortened(Object detail) {
        if (!(detail instanceof String text) || text.length() <= LONGEST_QUOTE) {
            return detail;
        }
        int end = text.offsetByCodePoints(0, Math.min(LONGEST_QUOTE / 2, text.length() / 2));
        return text.substring(0, end) + "…";
    }
}
