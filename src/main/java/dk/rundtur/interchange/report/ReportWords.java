package dk.rundtur.interchange.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import dk.rundtur.graph.GraphTooSmall;
import dk.rundtur.graph.GraphUnavailable;
import dk.rundtur.interchange.entry.HowRead;
import dk.rundtur.interchange.entry.Refusal;
import dk.rundtur.interchange.report.ImportReport.FileReport;
import dk.rundtur.interchange.source.FileSource.Sharer;
import dk.rundtur.interchange.upload.FileProblem;
import dk.rundtur.interchange.upload.UploadRefused;
import dk.rundtur.outcome.Problem;
import dk.rundtur.outcome.ProblemCode;
import dk.rundtur.web.Faults;
import dk.rundtur.web.Texts;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A report in the user's language.
public record ReportWords(Texts texts, Locale locale) {

    /// A page shows no more; the rest can be downloaded.
    private static final int MOST_REFUSALS = 1_000;

    /// What is sent of an import.
    public record Report(
            boolean dryRun,
            boolean written,
            String source,
            List<Sharer> sharers,
            ImportReport.Seen seen,
            List<File> files,
            List<Unread> problems) {}

    /// What is sent of one file.
    record File(
            String name,
            @JsonUnwrapped Counts counts,
            HowRead howRead,
            List<String> unknownColumns,
            List<Row> refusals,
            int remarked,
            List<Row> remarks,
            List<RowChange> changes,
            List<Held> heldRows) {}

    /// How many rows a file has, and what becomes of them.
    record Counts(int rows, int created, int updated, int unchanged, int refused, int held) {}

    /// What is sent of one refused row, or of one cell that a row is imported without.
    record Row(int line, String column, String code, String reason) {}

    /// What is sent of a row that waits or waited for a decision.
    record Held(
            int line,
            String id,
            String name,
            HeldRow.Reason reason,
            String person,
            String personName,
            HeldRow.@Nullable Decision decision) {

        private static Held of(HeldRow row) {
            return new Held(
                    row.line(),
                    row.id(),
                    row.name(),
                    row.reason(),
                    row.person().value(),
                    row.personName(),
                    row.decision());
        }
    }

    /// What is sent of a file that could not be read; `blocking` where something that was meant to
    /// be imported is lost.
    record Unread(
            String file, String code, @Nullable Integer line, String message, boolean blocking) {}

    public Report report(ImportReport report) {
        return new Report(
                report.dryRun(),
                report.written(),
                report.source().name(),
                report.sharers(),
                report.seen(),
                report.files().stream().map(this::file).toList(),
                report.problems().stream().map(this::problem).toList());
    }

    private File file(FileReport file) {
        return new File(
                file.name(),
                new Counts(
                        file.rows(),
                        file.created(),
                        file.updated(),
                        file.unchanged(),
                        file.refused(),
                        file.held()),
                file.howRead(),
                file.unknownColumns(),
                rows(file.refusals()),
                file.remarks().size(),
                rows(file.remarks()),
                file.changes(),
                file.heldRows().stream().limit(MOST_REFUSALS).map(Held::of).toList());
    }

    private List<Row> rows(List<Refusal> all) {
        return all.stream().limit(MOST_REFUSALS).map(this::row).toList();
    }

    Row row(Refusal refusal) {
        String code = refusal.fault().name();
        String reason = say("row." + code, refusal.details());
        return new Row(refusal.line(), refusal.column(), code, reason);
    }

    Unread problem(FileProblem problem) {
        String code = problem.code().name();
        String message = say("file." + code, problem.details());
        return new Unread(problem.file(), code, problem.line(), message, problem.code().blocking());
    }

    public Map<String, String> refused(UploadRefused refusal) {
        return refused(refusal.code(), refusal.details());
    }

    /// Why a request was refused as a whole.
    public Map<String, String> refused(ProblemCode code, List<Object> details) {
        var problem = new Problem(List.of(), code, plain(details));
        return texts.refusal(problem, locale);
    }

    /// What went wrong on our side; logged, with nothing of the files.
    public Map<String, String> failed(RuntimeException failure) {
        ProblemCode code =
                switch (failure) {
                    case GraphUnavailable _ -> ProblemCode.UNAVAILABLE;
                    case GraphTooSmall _ -> ProblemCode.TOO_LARGE_FOR_DATABASE;
                    default -> ProblemCode.FAILED;
                };
        return refused(code, List.of(Faults.log(failure, "import")));
    }

    private String say(String key, List<Object> details) {
        return texts.say("interchange." + key, locale, plain(details).toArray());
    }

    /// Numbers are said as they are, since lines and ids are not amounts.
    private static List<Object> plain(List<Object> details) {
        return details.stream().<Object>map(String::valueOf).toList();
    }
}
