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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads one file of the import format, row by row.
public final class Reading<E extends Entry> {

    /// What became of the file.
    public sealed interface Outcome<E extends Entry> {

        /// It was read; single rows may be refused.
        record Read<E extends Entry>(ReadFile<E> file) implements Outcome<E> {}

        /// None of it can be believed.
        record Unreadable<E extends Entry>(FileProblem problem) implements Outcome<E> {}
    }

    private final FileKind<E> kind;
    private final Input input;
    private final LocalDate today;
    private final RowBudget budget;

    private final List<E> entries = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final Map<Object, Integer> firstLines = new HashMap<>();
    private int rows;

    public Reading(FileKind<E> kind, Input input, LocalDate today, RowBudget budget) {
        this.kind = kind;
        this.input = input;
        this.today = today;
        this.budget = budget;
    }

    /// Reads the file, twice: only what is UTF-8 as a whole is parsed.
    public Outcome<E> read() throws IOException {
        try (var content = input.open()) {
            OptionalInt bad = Encoding.findFirstBadLine(content);
            if (bad.isPresent()) {
                return unreadable(FileProblem.at(input.name(), bad.getAsInt(), Code.ENCODING));
            }
        }
        try (var records = new Records(input.open())) {
            return parse(records);
        } catch (Records.Malformed e) {
            return unreadable(FileProblem.at(input.name(), e.line(), Code.MALFORMED));
        }
    }

    private Outcome<E> parse(Records records) throws IOException, Records.Malformed {
        Optional<Line> first = records.next();
        if (first.isEmpty()) {
            return unreadable(FileProblem.of(input.name(), Code.EMPTY));
        }
        var header = new Header(first.get().cells());
        List<String> missing = header.missing(kind.required());
        if (!missing.isEmpty()) {
            return unreadable(problem(Code.MISSING_COLUMN, missing));
        }
        if (!header.repeated().isEmpty()) {
            return unreadable(problem(Code.DUPLICATE_COLUMN, header.repeated()));
        }
        for (var line = records.next(); line.isPresent(); line = records.next()) {
            budget.spend();
            rows++;
            sort(read(header, line.get()));
        }
        var unknown = header.unknown(kind.columns());
        return new Outcome.Read<>(new ReadFile<>(input.name(), rows, entries, refusals, unknown));
    }

    private ReadRow<E> read(Header header, Line line) {
        List<String> cells = line.cells();
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
            case ReadRow.Accepted<E>(var entry) -> {
                Object key = entry.key();
                Integer first = key == null ? null : firstLines.putIfAbsent(key, entry.line());
                if (first == null) {
                    entries.add(entry);
                } else {
                    String column = kind.required().getFirst();
                    refusals.add(Refusal.of(entry.line(), column, Fault.DUPLICATE, first));
                }
            }
        }
    }

    private FileProblem problem(Code code, Iterable<String> columns) {
        return FileProblem.of(input.name(), code, String.join(", ", columns));
    }

    private static <E extends Entry> Outcome<E> unreadable(FileProblem problem) {
        return new Outcome.Unreadable<>(problem);
    }
}
