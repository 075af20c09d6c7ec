package dk.rundtur.interchange.csv;

import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/// The records of a CSV file with the lines they begin on; blank lines are passed over, also those
/// that a spreadsheet fills with delimiters.
final class Records implements AutoCloseable {

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

    /// Reads `content`, which it closes, from the header on.
    Records(InputStream content, Charset charset, Layout layout) throws IOException {
        Reader reader = Encoding.reader(content, charset);
        skip(reader, layout.offset());
        this.linesBefore = layout.line() - 1;
        this.guard = new RecordGuard(reader);
        this.parser =
                CSVParser.builder()
                        .setReader(guard)
                        .setFormat(Layout.format(layout.separator()))
                        .get();
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

    private static void skip(Reader reader, int characters) throws IOException {
        long left = characters;
        while (left > 0) {
            long skipped = reader.skip(left);
            if (skipped == 0) {
                return;
            }
            left -= skipped;
        }
    }
}
