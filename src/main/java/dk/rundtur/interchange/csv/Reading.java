package dk.rundtur.interchange.csv;

import dk.rundtur.interchange.csv.Records.Line;
import dk.rundtur.interchange.entry.Cells;
import dk.rundtur.interchange.entry.Entry;
import dk.rundtur.interchange.entry.Fault;
import dk.rundtur.interchange.entry.FileKind;
import dk.rundtur.interchange.entry.Header;
import dk.rundtur.interchange.entry.ReadFile;
import dk.rundtur.interchange.entry.ReadRow;
import dk.rundtur.interchange.entry.Refusal;
import dk.rundtur.interchange.upload.FileProblem;
import dk.rundtur.interchange.upload.FileProblem.Code;
import dk.rundtur.interchange.upload.Input;
import dk.rundtur.interchange.upload.RowBudget;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads one file of the import format, row by row.
public final class Reading<E extends Entry> {

    /// What became of the file.
    public sealed interface Outcome<E extends Entry> {

        /// It was read; single rows may be refused.
        record Read<E extends Entry>(ReadFile<E> file) implements Outcome<E> {}

        /// The file as a whole cannot be read.
        record Unreadable<E extends Entry>(FileProblem problem) implements Outcome<E> {}
    }

    private final FileKind<E> kind;
    private final Input input;
    private final LocalDate today;
    private final RowBudget budget;

    private final List<E> entries = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<Refusal> remarks = new ArrayList<>();
    private final Map<Object, Integer> firstLines = new HashMap<>();
    private int rows;

    public Reading(FileKind<E> kind, Input input, LocalDate today, RowBudget budget) {
        this.kind = kind;
        this.input = input;
        this.today = today;
        this.budget = budget;
    }

    /// Reads the file, twice: it is parsed only when all of it is text of a kind we know.
    public Outcome<E> read() throws IOException {
        return switch (Encoding.of(input)) {
            case Encoding.Found.Unknown(int line) ->
                    unreadable(FileProblem.at(input.name(), line, Code.ENCODING));
            case Encoding.Found.Known(Charset charset) -> read(charset);
        };
    }

    private Outcome<E> read(Charset charset) throws IOException {
        Layout layout = Layout.of(input, charset, kind::fits);
        if (layout == null) {
            return unreadable(FileProblem.of(input.name(), Code.EMPTY));
        }
        Header header = kind.header(layout.headings());
        if (!header.missing().isEmpty()) {
            return unreadable(missing(layout, header));
        }
        try (var records = new Records(input.open(), charset, layout)) {
            return parse(records, layout, charset);
        } catch (Records.Malformed e) {
            return unreadable(FileProblem.at(input.name(), e.line(), Code.MALFORMED));
        }
    }

    private Outcome<E> parse(Records records, Layout layout, Charset charset)
            throws IOException, Records.Malformed {
        Optional<Line> first = records.next();
        List<String> headings = first.map(Line::cells).orElse(layout.headings());
        Header header = kind.header(headings);
        for (var line = records.next(); line.isPresent(); line = records.next()) {
            budget.spend();
            rows++;
            sort(read(header, line.get(), layout.separator()));
        }
        return new Outcome.Read<>(
                new ReadFile<>(
                        input.name(),
                        rows,
                        entries,
                        refusals,
                        remarks,
                        header.unknown(),
                        layout.read(charset)));
    }

    private ReadRow<E> read(Header header, Line line, char separator) {
        List<String> cells = line.cells();
        Optional<Character> other = Layout.findOtherSeparator(line.cells(), header, separator);
        if (other.isPresent()) {
            return new ReadRow.Refused<>(
                    Refusal.of(
                            line.number(),
                            "",
                            Fault.WRONG_SEPARATOR,
                            shown(other.get()),
                            shown(separator)));
        }
        if (cells.size() < header.width()) {
            return refused(line, Fault.TOO_FEW_CELLS, header);
        }
        if (!cells.stream().skip(header.width()).allMatch(String::isBlank)) {
            return refused(line, Fault.TOO_MANY_CELLS, header);
        }
        return kind.read(new Cells(line.number(), header, cells, today));
    }

    private static <E extends Entry> ReadRow<E> refused(Line line, Fault fault, Header header) {
        int count = line.cells().size();
        return new ReadRow.Refused<>(Refusal.of(line.number(), "", fault, count, header.width()));
    }

    private void sort(ReadRow<E> row) {
        switch (row) {
            case ReadRow.Refused<E>(var refusal) -> refusals.add(refusal);
            case ReadRow.Accepted<E>(var entry, var about) -> {
                Object key = entry.key();
                Integer first = key == null ? null : firstLines.putIfAbsent(key, entry.line());
                if (first == null) {
                    entries.add(entry);
                    remarks.addAll(about);
                } else {
                    String column = kind.required().getFirst();
                    refusals.add(Refusal.of(entry.line(), column, Fault.DUPLICATE, first));
                }
            }
        }
    }

    /// Says which columns are missing and what was taken for the header.
    private FileProblem missing(Layout layout, Header header) {
        return FileProblem.of(
                input.name(),
                Code.MISSING_COLUMN,
                String.join(", ", header.missing()),
                layout.line(),
                shown(layout.separator()),
                header.spelt());
    }

    private static String shown(char separator) {
        return separator == '\t' ? "TAB" : String.valueOf(separator);
    }

    private static <E extends Entry> Outcome<E> unreadable(FileProblem problem) {
        return new Outcome.Unreadable<>(problem);
    }
}
