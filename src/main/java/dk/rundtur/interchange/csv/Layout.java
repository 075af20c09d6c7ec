package dk.rundtur.interchange.csv;

import dk.rundtur.interchange.entry.Header;
import dk.rundtur.interchange.entry.HowRead;
import dk.rundtur.interchange.upload.Input;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Where the header of a file stands, and what separates its cells. People write titles above their
/// tables, and Excel a line that tells it the separator; the header is the first line that names
/// the columns, and says the separator more surely.
///
/// @param separator between cells
/// @param line of the header, counted from 1
/// @param offset how many characters stand before it
/// @param titled whether something else is written above it
/// @param headings its cells
public record Layout(char separator, int line, int offset, boolean titled, List<String> headings) {

    private static final int BEGINNING = 1 << 15;
    private static final int MOST_LINES_ABOVE = 30;
    private static final Pattern LINE = Pattern.compile("([^\\r\\n]*)(\\r\\n|\\n|\\r|$)");
    private static final Pattern BLANK = Pattern.compile("[\\s;,\"\\uFEFF]*");
    private static final Pattern SEPARATOR_LINE =
            Pattern.compile("(?i)\\uFEFF?\"?sep=[;,\\t]\"?[;,\\t]{0,80}");

    /// Keeps its own copy of the headings.
    public Layout {
        headings = List.copyOf(headings);
    }

    /// The headings of a file, if its beginning looks like a table of one of our kinds or of none;
    /// nothing when it is no text.
    public static List<String> headings(Input input, Predicate<List<String>> header)
            throws IOException {
        return switch (Encoding.of(input)) {
            case Encoding.Found.Unknown _ -> List.of();
            case Encoding.Found.Known(Charset charset) -> {
                Layout layout = of(input, charset, header);
                yield layout == null ? List.of() : layout.headings();
            }
        };
    }

    /// The first line that is a `header`; without one the first that holds anything; null when none
    /// does.
    static @Nullable Layout of(Input input, Charset charset, Predicate<List<String>> header)
            throws IOException {
        Layout first = null;
        Matcher lines = LINE.matcher(beginning(input, charset));
        for (int line = 1; line <= MOST_LINES_ABOVE && lines.find(); line++) {
            String text = lines.group(1);
            if (!BLANK.matcher(text).matches() && !SEPARATOR_LINE.matcher(text).matches()) {
                char separator = Header.delimiterOf(text);
                boolean titled = first != null;
                var layout =
                        new Layout(separator, line, lines.start(), titled, cells(text, separator));
                if (header.test(layout.headings())) {
                    return layout;
                }
                first = first == null ? layout : first;
            }
            if (lines.end() == lines.start()) {
                break;
            }
        }
        return first;
    }

    static CSVFormat format(char separator) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreSurroundingSpaces(true)
                .get();
    }

    /// Another separator that divides the row as the header is divided, where the header's own does
    /// not divide it at all.
    static Optional<Character> findOtherSeparator(
            List<String> cells, Header header, char separator) {
        if (cells.size() != 1 || header.width() < 2) {
            return Optional.empty();
        }
        return Stream.of(',', ';', '\t')
                .filter(other -> other != separator)
                .filter(other -> cells(cells.getFirst(), other).size() == header.width())
                .findFirst();
    }

    HowRead read(Charset charset) {
        return new HowRead(separator, charset.name(), line, titled);
    }

    private static List<String> cells(String text, char separator) {
        try (var parser = CSVParser.parse(text, format(separator))) {
            List<String> cells = new ArrayList<>();
            parser.forEach(record -> cells.addAll(record.toList()));
            return cells;
        } catch (IOException | RuntimeException e) {
            // Not CSV by itself, as when a quotation goes on in the next line.
            return List.of(text);
        }
    }

    private static String beginning(Input input, Charset charset) throws IOException {
        try (Reader reader = Encoding.reader(input.open(), charset)) {
            char[] beginning = new char[BEGINNING];
            int length = 0;
            for (int count = 0; count >= 0 && length < BEGINNING; length += Math.max(count, 0)) {
                count = reader.read(beginning, length, BEGINNING - length);
            }
            return new String(beginning, 0, length);
        }
    }
}
