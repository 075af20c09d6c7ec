package dk.rundtur.interchange;

import dk.rundtur.interchange.ImportReport.FileReport;
import dk.rundtur.interchange.reading.Problem;
import dk.rundtur.interchange.reading.Refusal;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import java.io.IOException;
import java.io.Writer;

/// The refused rows as a file for a spreadsheet.
final class RefusalsCsv {

    /// Without it a spreadsheet takes the file for something older than UTF-8.
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader("file", "line", "column", "code", "reason").get();

    private RefusalsCsv() {}

    static void write(ImportReport report, Wording wording, Writer out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        try (var csv = new CSVPrinter(out, FORMAT)) {
            for (Problem problem : report.problems()) {
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
