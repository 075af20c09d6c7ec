package dk.rundtur.interchange.compare;

import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.interchange.entry.Fault;
import dk.rundtur.interchange.entry.ReadFile;
import dk.rundtur.interchange.entry.Refusal;
import dk.rundtur.interchange.report.HeldRow;
import dk.rundtur.interchange.report.ImportReport.Counts;
import dk.rundtur.interchange.report.ImportReport.FileReport;
import dk.rundtur.interchange.report.Progress;
import dk.rundtur.interchange.report.RowChange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// What is to be written of one file, and how its rows are counted.
public final class FileChanges {

    /// More of them nobody reads; they are counted.
    private static final int MOST_NEW = 50;

    private static final int MOST_CHANGED = 500;

    private final ReadFile<?> file;
    private final List<Refusal> refusals;
    private final List<Refusal> remarks;
    private final Map<Statement, List<Map<String, Object>>> writes = new LinkedHashMap<>();
    private final List<RowChange> news = new ArrayList<>();
    private final List<HeldRow> heldRows = new ArrayList<>();
    private final Map<List<String>, Remembered> remembered = new LinkedHashMap<>();
    private int held;
    private int created;
    private int updated;
    private int unchanged;

    FileChanges(ReadFile<?> file) {
        this.file = file;
        this.refusals = new ArrayList<>(file.refusals());
        this.remarks = new ArrayList<>(file.remarks());
    }

    void refuse(int line, String column, Fault fault, Object... details) {
        refusals.add(Refusal.of(line, column, fault, details));
    }

    /// Notes a cell that the row goes in without.
    void remark(int line, String column, Fault fault, Object... details) {
        remarks.add(Refusal.of(line, column, fault, details));
    }

    /// Counts a row that makes something.
    void created(int line, String what, Supplier<List<RowChange.Field>> fields) {
        if (created++ < MOST_NEW) {
            news.add(new RowChange(line, what, true, fields.get()));
        }
    }

    /// Counts a row that changes something.
    void updated(int line, String what, Supplier<List<RowChange.Field>> fields) {
        if (updated++ < MOST_CHANGED) {
            news.add(new RowChange(line, what, false, fields.get()));
        }
    }

    /// Notes a row that waits or waited for a decision.
    void held(HeldRow row) {
        heldRows.add(row);
    }

    /// Counts a row that is not written because it is open, or was decided, whom it is about.
    void countHeld() {
        held++;
    }

    void countUnchanged() {
        unchanged++;
    }

    /// Notes what is made or changed.
    void remember(Remembered thing) {
        remembered.merge(List.of(thing.kind().name(), thing.id()), thing, Remembered::and);
    }

    /// What is made and changed.
    public Collection<Remembered> remembered() {
        return remembered.values();
    }

    /// Notes one row for the statement; statements run in the order they were first noted.
    void write(Statement statement, Map<String, Object> row) {
        writes.computeIfAbsent(statement, _ -> new ArrayList<>()).add(row);
    }

    /// Runs the statements.
    public void write(Unit unit, Progress progress) {
        int all = writes.values().stream().mapToInt(List::size).sum();
        int[] done = {0};
        writes.forEach((statement, rows) ->
                Portions.of(
                        rows,
                        batch -> {
                            unit.run(statement, Map.of("rows", batch));
                            done[0] += batch.size();
                            long share = (long) file.rows() * done[0] / all;
                            progress.reached(file.name(), (int) share, file.rows());
                        }));
        if (all == 0 && file.present()) {
            progress.reached(file.name(), file.rows(), file.rows());
        }
    }

    public boolean present() {
        return file.present();
    }

    public FileReport report() {
        return new FileReport(
                file.name(),
                new Counts(file.rows(), created, updated, unchanged, held),
                file.howRead(),
                file.unknownColumns(),
                byLine(refusals),
                byLine(remarks),
                news.stream().sorted(Comparator.comparingInt(RowChange::line)).toList(),
                heldRows.stream().sorted(Comparator.comparingInt(HeldRow::line)).toList());
    }

    private static List<Refusal> byLine(List<Refusal> all) {
        return all.stream().sorted(Comparator.comparingInt(Refusal::line)).toList();
    }
}
