package dk.rundtur.interchange.csv;

import dk.rundtur.interchange.entry.Header;

import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.io.input.BOMInputStream;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The records of a CSV file with the lines they begin on; blank lines are passed over, also those
/// that a spreadsheet fills with delimiters.
final class Records implements AutoCloseable {

    private static final int LONGEST_HEADER = 1 << 15;
    private static final int LONGEST_SEPARATOR_LINE = 1 << 7;
    private static final Pattern SEPARATOR_LINE =
            Pattern.compile("(?i)\"?sep=[;,\\t]\"?[;,\\t]{0,80}(\\r\\n|\\n|\\r)");

    /// One record.
    record Line(int number, List<String> cells) {}

    /// The file stops being CSV.
    static final class Malformed extends Exception {

        private final int line;

        Malformed(int line, Throwable cause) {
            super("Not CSV from line " + line, cause);
            this.line = line;
        }

        /// Where the record begins that cannot be read.
        int line() {
            return line;
        }
    }

    private final RecordGuard guard;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final int linesBefore;

    /// Reads UTF-8 from `content`, which it closes; the header tells the delimiter. A line that
    /// tells Excel the delimiter is passed over: what the header is written with is surer, as Excel
    /// keeps that line when it saves with another.
    Records(InputStream content) throws IOException {
        var bytes = BOMInputStream.builder().setInputStream(content).get();
        var reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        this.linesBefore = passOverSeparatorLine(reader) ? 1 : 0;
        CSVFormat format =
                CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(Header.delimiterOf(beginning(reader)))
                        .setIgnoreSurroundingSpaces(true)
                        .get();
        this.guard = new RecordGuard(reader);
        this.parser = CSVParser.builder().setReader(guard).setFormat(format).get();
        this.records = parser.iterator();
    }

    /// The next record that is not blank, or nothing at the end.
    Optional<Line> next() throws IOException, Malformed {
        while (true) {
            int line = Math.toIntExact(parser.getCurrentLineNumber()) + linesBefore + 1;
            List<String> cells = cells(line);
            guard.recordEnded();
            if (cells.isEmpty()) {
                return Optional.empty();
            }
            if (!cells.stream().allMatch(String::isBlank)) {
                return Optional.of(new Line(line, cells));
            }
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    private List<String> cells(int line) throws IOException, Malformed {
        try {
            return records.hasNext() ? records.next().toList() : List.of();
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CSVException
                    || e.getCause() instanceof RecordGuard.EndlessRecord) {
                throw new Malformed(line, e);
            }
            throw e.getCause();
        }
    }

    private static boolean passOverSeparatorLine(BufferedReader reader) throws IOException {
        reader.mark(LONGEST_SEPARATOR_LINE);
        char[] beginning = new char[LONGEST_SEPARATOR_LINE];
        int length = Math.max(reader.read(beginning), 0);
        reader.reset();
        Matcher line = SEPARATOR_LINE.matcher(new String(beginning, 0, length));
        if (!line.lookingAt()) {
            return false;
        }
        reader.skip(line.end());
        return true;
    }

    /// The first line that is not blank, left unread.
    private static String beginning(BufferedReader reader) throws IOException {
        reader.mark(LONGEST_HEADER);
        char[] beginning = new char[LONGEST_HEADER];
        int length = Math.max(reader.read(beginning), 0);
        reader.reset();
        return new String(beginning, 0, length).strip().lines().findFirst().orElse("");
    }
}
