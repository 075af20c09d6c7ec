package dk.rundtur.interchange;

import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Statement;
import dk.rundtur.interchange.compare.Remembered;
import dk.rundtur.interchange.report.ImportReport;
import dk.rundtur.interchange.report.Progress;
import dk.rundtur.interchange.undo.ImportMemory;
import dk.rundtur.interchange.upload.Input;
import dk.rundtur.interchange.upload.RowBudget;
import dk.rundtur.interchange.upload.UploadRefused;
import dk.rundtur.outcome.ProblemCode;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;

/// Imports files: reads them, compares them with what is stored, and writes the difference in one
/// transaction. The same files a second time write nothing.
@Component
public final class Importer {

    private static final Statement TAKE_TURN = Statement.named("interchange/import-turn");

    private final Graph graph;
    private final Clock clock;
    private final int mostRows;

    /// Takes at most `mostRows` rows at a time.
    public Importer(
            Graph graph, Clock clock, @Value("${rundtur.import.max-rows:300000}") int mostRows) {
        this.graph = graph;
        this.clock = clock;
        this.mostRows = mostRows;
    }

    /// Writes what the files say, as far as the terms allow.
    ///
    /// @throws UploadRefused when the upload as a whole cannot be taken
    public ImportReport write(List<Input> inputs, ImportTerms terms, Progress progress) {
        ReadUpload upload = read(inputs);
        return graph.write(unit -> {
            unit.run(TAKE_TURN, Map.of());
            var comparison = new Comparison(unit, upload, terms);
            if (!comparison.mayBeWritten()) {
                return comparison.report(false, false);
            }
            comparison.plans().forEach(plan -> plan.write(unit, progress));
            comparison.source().use(unit, terms.user());
            List<Remembered> things = comparison.remembered();
            if (terms.user() != null && !things.isEmpty()) {
                ImportMemory.keep(unit, terms.user(), comparison.source().name(), things);
            }
            return comparison.report(false, true);
        });
    }

    /// Finds out what [#write] would do, to the row, and changes nothing.
    ///
    /// @throws UploadRefused when the upload as a whole cannot be taken
    public ImportReport dryRun(List<Input> inputs, ImportTerms terms) {
        ReadUpload upload = read(inputs);
        return graph.read(unit -> new Comparison(unit, upload, terms).report(true, false));
    }

    private ReadUpload read(List<Input> inputs) {
        if (inputs.isEmpty()) {
            throw new UploadRefused(ProblemCode.NO_FILES);
        }
        try {
            return ReadUpload.of(inputs, LocalDate.now(clock), new RowBudget(mostRows));
        } catch (ZipException | EOFException e) {
            throw new UploadRefused(ProblemCode.BAD_ZIP);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
