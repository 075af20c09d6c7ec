package dk.rundtur.interchange.report;

import dk.rundtur.interchange.entry.Refusal;
import dk.rundtur.interchange.report.ImportReport.FileReport;
import dk.rundtur.interchange.upload.FileProblem;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import java.io.IOException;
import java.io.Writer;

/// The refused rows as a file for a spreadsheet.
public final class RefusalsCsv {

    /// Without it a spreadsheet takes the file for something older than UTF-8.
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader("file", "line", "column", "code", "reason").get();

    private RefusalsCsv() {}

    public static void write(ImportReport report, ReportWords wording, Writer out)
            throws IOException {
        out.write(BYTE_ORDER_MARK);
        try (var csv = new CSVPrinter(out, FORMAT)) {
            for (FileProblem problem : report.problems()) {
                var said = wording.problem(problem);
                csv.printRecord(said.file(), said.line(), "", said.code(), said.message());
            }
            for (FileReport file : report.files()) {
                for (Refusal refusal : file.refusals()) {
                    var said = wording.row(refusal);
                    csv.printRecord(
                            file.name(), said.line(), said.column(), said.code(), said.reason());
                }
            }
        }
    }
}
