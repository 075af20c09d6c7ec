package dk.rundtur;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Layout is google-java-format's, AOSP style, checked here and not in a Maven plug-in because the
/// formatter needs a newer Java than the one Maven may run on. `main` puts all files right: `mvn -q
/// test-compile exec:exec@format`.
class FormatTests {

    private static final Formatter FORMATTER =
            new Formatter(JavaFormatterOptions.builder().style(Style.AOSP).build());

    @Test
    void everyFileIsLaidOutByTheFormatter() throws Exception {
        List<Path> wrong = wrongFiles();
        assertThat(wrong).as("Run mvn -q test-compile exec:exec@format").isEmpty();
    }

    static void main() throws Exception {
        for (Path file : wrongFiles()) {
            Files.writeString(file, formatted(file));
        }
    }

    private static List<Path> wrongFiles() throws IOException {
        List<Path> files;
        try (var tree = Files.walk(Path.of("src"))) {
            files = tree.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
        assertThat(files).hasSizeGreaterThan(100);
        return files.parallelStream().filter(FormatTests::wrong).toList();
    }

    private static boolean wrong(Path file) {
        try {
            return !formatted(file).equals(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FormatterException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    private static String formatted(Path file) throws IOException, FormatterException {
        String source = Files.readString(file);
        return FORMATTER.formatSourceAndFixImports(RemoveUnusedImports.removeUnusedImports(source));
    }
}
