package dk.rundtur.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A Markdown document, taken apart as far as the tests need it.
///
/// @param file from the top of the project
record Markdown(Path file, String text) {

    private static final Pattern FENCE = Pattern.compile("(?ms)^```[^\\n]*\\n(.*?)^```");
    private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern LINK = Pattern.compile("\\[[^\\]\\n]*]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.+)$");
    private static final Pattern BOLD = Pattern.compile("\\*\\*([^*\\n]+)\\*\\*");

    /// Every document of the project: at its top, under `docs` and beside the sources.
    static List<Markdown> all() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> top = Files.list(Path.of("."))) {
            top.map(Path::normalize).forEach(files::add);
        }
        for (String folder : List.of("docs", "cypher", "src/main/java", "src/main/resources")) {
            try (Stream<Path> below = Files.walk(Path.of(folder))) {
                below.forEach(files::add);
            }
        }
        return files.stream()
                .filter(file -> file.toString().endsWith(".md"))
                .sorted()
                .map(Markdown::read)
                .toList();
    }

    static Markdown read(Path file) {
        try {
            return new Markdown(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Where its links lead, as written.
    List<String> links() {
        return found(LINK, CODE.matcher(prose()).replaceAll("code"));
    }

    /// What stands between backticks, blocks aside.
    List<String> codes() {
        return found(CODE, prose());
    }

    /// The lines of its code blocks.
    List<String> blockLines() {
        return found(FENCE, text).stream().flatMap(String::lines).toList();
    }

    /// What is set in bold.
    List<String> bold() {
        return found(BOLD, prose());
    }

    /// Its headings as the last part of an address, as GitHub forms it.
    Set<String> anchors() {
        Map<String, Integer> seen = new HashMap<>();
        Set<String> anchors = new HashSet<>();
        for (String heading : found(HEADING, prose())) {
            String anchor =
                    heading.toLowerCase(Locale.ROOT)
                            .replaceAll("[^\\p{L}\\p{N} _-]", "")
                            .replace(' ', '-');
            int before = seen.merge(anchor, 1, Integer::sum) - 1;
            anchors.add(before == 0 ? anchor : anchor + "-" + before);
        }
        return anchors;
    }

    /// The cells of each row of its tables, those of dashes and the heads aside.
    List<List<String>> rows() {
        return found(Pattern.compile("(?m)^\\| (.*) \\|$"), prose()).stream()
                .map(row -> List.of(row.split(" \\| ", -1)))
                .toList();
    }

    private String prose() {
        return FENCE.matcher(text).replaceAll("");
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(Markdown::group).toList();
    }

    private static String group(MatchResult found) {
        return found.group(1);
    }
}
