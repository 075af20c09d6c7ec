package dk.rundtur.interchange;

import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.interchange.ImportReport.FileReport;
import dk.rundtur.interchange.reading.Fault;
import dk.rundtur.interchange.reading.ReadFile;
import dk.rundtur.interchange.reading.Refusal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is to be written of one file, and how its rows are counted.
final class Plan {

    private final ReadFile<?> file;
    private final List<Refusal> refusals;
    private final Map<Statement, List<Map<String, Object>>> writes = new LinkedHashMap<>();
    private int created;
    private int updated;
    private int unchanged;

    Plan(ReadFile<?> file) {
        this.file = file;
        this.refusals = new ArrayList<>(file.refusals());
    }

    void refuse(int line, String column, Fault fault, Object... details) {
        refusals.add(Refusal.of(line, column, fault, details));
    }

    void countCreated() {
        created++;
    }

    void countUpdated() {
        updated++;
    }

    void countUnchanged() {
        unchanged++;
    }

    /// Notes one row for the statement; statements run in the order they were first noted.
    void write(Statement statement, Map<String, Object> row) {
        writes.computeIfAbsent(statement, _ -> new ArrayList<>()).add(row);
    }

    /// Tells the database.
    void write(Unit unit, Progress progress) {
        int all = writes.values().stream().mapToInt(List::size).sum();
        int[] done = {0};
        writes.forEach((statement, rows) ->
                Batches.of(
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

    boolean present() {
        return file.present();
    }

    FileReport report() {
        List<Refusal> byLine = new ArrayList<>(refusals);
        byLine.sort(Comparator.comparingInt(Refusal::line));
        return new FileReport(
                file.name(),
                file.rows(),
                created,
                updated,
                unchanged,
                file.unknownColumns(),
                byLine);
    }
}
