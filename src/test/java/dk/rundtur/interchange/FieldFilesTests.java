package dk.rundtur.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dk.rundtur.fixture.World;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.TestDatabase;
import dk.rundtur.interchange.entry.HowRead;
import dk.rundtur.interchange.entry.Refusal;
import dk.rundtur.interchange.report.ImportReport;
import dk.rundtur.interchange.report.ImportReport.FileReport;
import dk.rundtur.interchange.report.RowChange;
import dk.rundtur.interchange.upload.FileProblem;
import dk.rundtur.interchange.upload.Input;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Files as people hand them over, byte for byte: what is in `field-cases/<case>` must be read as
/// `field-cases/<case>.txt` says. A case whose answer is missing writes it and fails once, for a
/// person to read.
@SpringBootTest
@Import(TestDatabase.class)
class FieldFilesTests {

    private static final Path CASES = Path.of("src/test/resources/field-cases");

    @Autowired Graph graph;
    @Autowired Importer importer;

    static Stream<Path> cases() throws IOException {
        return list(CASES).stream().filter(Files::isDirectory);
    }

    @BeforeEach
    @AfterEach
    void clear() {
        World.clear(graph);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void areReadAsWrittenDown(Path folder) throws IOException {
        List<Input> inputs = new ArrayList<>();
        for (Path file : list(folder)) {
            inputs.add(new Input(file.getFileName().toString(), () -> Files.newInputStream(file)));
        }
        var report = importer.dryRun(inputs, ImportTerms.of("Annas liste", ImportMode.ALL));
        String answer = text(report);
        Path expected = Path.of(folder + ".txt");
        if (!Files.exists(expected)) {
            Files.writeString(expected, answer);
            fail("The answer was missing and is written to %s now. Read it.", expected);
        }
        assertThat(answer).isEqualTo(Files.readString(expected));
    }

    private static String text(ImportReport report) {
        List<String> lines = new ArrayList<>();
        for (FileReport file : report.files()) {
            lines.add(how(file.name(), file.howRead()));
            file.unknownColumns().forEach(column -> lines.add("  no such column: " + column));
            file.changes().stream().map(FieldFilesTests::read).forEach(lines::add);
            file.refusals().forEach(row -> lines.add(sentence("refused", row)));
            file.remarks().forEach(row -> lines.add(sentence("remark", row)));
        }
        report.problems().forEach(problem -> lines.add(sentence(problem)));
        return String.join("\n", lines) + "\n";
    }

    private static String how(String name, HowRead read) {
        String separator = read.separator() == '\t' ? "tab" : String.valueOf(read.separator());
        return "%s (%s, %s, header in line %d)"
                .formatted(name, separator, read.encoding(), read.headerLine());
    }

    private static String read(RowChange row) {
        List<String> cells =
                row.fields().stream().map(cell -> cell.column() + " " + cell.after()).toList();
        return "  %d %s: %s"
                .formatted(row.line(), row.what(), String.join("; ", cells))
                .stripTrailing();
    }

    private static String sentence(String what, Refusal row) {
        return "  %d %s %s %s".formatted(row.line(), what, row.column(), row.fault());
    }

    private static String sentence(FileProblem problem) {
        return "%s cannot be read: %s".formatted(problem.file(), problem.code());
    }

    private static List<Path> list(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted(Comparator.comparing(Path::toString)).toList();
        }
    }
}
