package dk.rundtur.interchange.report;

import dk.rundtur.interchange.entry.Refusal;
import dk.rundtur.interchange.report.ImportReport.FileReport;
import dk.rundtur.interchange.upload.FileProblem;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;

/// The refused rows as a file for a spreadsheet.
public final class RefusalsCsv {

    /// Without it a spreadsheet takes the file for something older than UTF-8.
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader("file", "line", "column", "code", "reason").get();

    /// What makes a spreadsheet take a cell for a formula.
    private static final Pattern FORMULA = Pattern.compile("^[=+@\\t-].*", Pattern.DOTALL);

    private RefusalsCsv() {}

    /// In Danish with semicolons, as a Danish spreadsheet reads commas as part of the cells.
    public static void write(ImportReport report, ReportWords wording, Writer out)
            throws IOException {
        out.write(BYTE_ORDER_MARK);
        char separator = wording.locale().getLanguage().equals("da") ? ';' : ',';
        var format = FORMAT.builder().setDelimiter(separator).get();
        try (var csv = new CSVPrinter(out, format)) {
            for (FileProblem problem : report.problems()) {
                var said = wording.problem(problem);
                csv.printRecord(text(said.file()), said.line(), "", said.code(), said.message());
            }
            for (FileReport file : report.files()) {
                for (Refusal refusal : file.refusals()) {
                    var said = wording.row(refusal);
                    csv.printRecord(
                            text(file.name()),
                            said.line(),
                            said.column(),
                            said.code(),
                            said.reason());
                }
            }
        }
    }

    private static String text(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
