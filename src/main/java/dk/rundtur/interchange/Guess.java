package dk.rundtur.interchange;

import dk.rundtur.interchange.csv.Layout;
import dk.rundtur.interchange.entry.FileKind;
import dk.rundtur.interchange.upload.FileProblem;
import dk.rundtur.interchange.upload.FileProblem.Code;
import dk.rundtur.interchange.upload.Input;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/// Which of the import's files a file is: by its columns, and by its name where the columns fit
/// several or none.
sealed interface Guess {

    /// It is this one.
    record Kind(FileKind<?> kind) implements Guess {}

    /// It is none, or nobody can tell.
    record Unknown(FileProblem problem) implements Guess {}

    Pattern WORKBOOK = Pattern.compile("(?i).*\\.(xlsx|xls|xlsm|xlsb|ods|numbers)");

    static Guess of(Input input) throws IOException {
        if (WORKBOOK.matcher(input.name()).matches()) {
            return unknown(input, Code.WORKBOOK);
        }
        List<String> headings =
                Layout.headings(
                        input, row -> FileKind.ALL.stream().anyMatch(kind -> kind.fits(row)));
        List<FileKind<?>> byColumns = FileKind.findByColumns(headings);
        var named = FileKind.find(input.name());
        if (named.isPresent() && (byColumns.isEmpty() || named.get().fits(headings))) {
            return new Kind(named.get());
        }
        if (byColumns.size() == 1) {
            return new Kind(byColumns.getFirst());
        }
        String columns = String.join(", ", headings);
        if (byColumns.size() > 1) {
            List<String> names = byColumns.stream().map(FileKind::fileName).sorted().toList();
            return unknown(input, Code.AMBIGUOUS_FILE, columns, String.join(", ", names));
        }
        return headings.size() > 1
                ? unknown(input, Code.UNKNOWN_COLUMNS, columns)
                : unknown(input, Code.UNKNOWN_FILE);
    }

    private static Guess unknown(Input input, Code code, Object... details) {
        return new Unknown(FileProblem.of(input.name(), code, details));
    }
}
