package dk.rundtur.documents;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.toSet;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Links lead somewhere, and the files and classes that documents name exist.
class LinksTests {

    /// What a path in a document may begin in, besides the document's own folder.
    private static final List<Path> BASES =
            Stream.of(
                            "",
                            "docs",
                            "src/main/java/dk/rundtur",
                            "src/main/resources",
                            "src/main/frontend",
                            "src/main/frontend/src")
                    .map(Path::of)
                    .toList();

    private static final List<String> SOURCES =
            List.of("cypher", "docs", "src/main/java", "src/main/resources", "src/test");

    /// What looks like a path and is none.
    private static final Map<String, String> NO_PATHS =
            Map.of(
                    "./data", "made at the first start",
                    "text/event-stream", "a media type",
                    "META-INF/sbom", "a folder of the built jar");

    private static final Pattern PATH = Pattern.compile("[\\w.@-]+(/[\\w.@-]+)+/?");
    private static final Pattern FILE =
            Pattern.compile("[\\w.-]+\\.(cypher|graphqls|java|json|md|properties|tsx?|ya?ml|xml)");

    /// At least two words in one, such as `GraphDocumentTests`, perhaps with a member.
    private static final Pattern CLASS =
            Pattern.compile("((?:[A-Z][a-z0-9]+){2,})(?:\\.([A-Za-z_]+))?");

    private final List<Markdown> documents = Markdown.all();
    private final Set<Path> files = files();

    LinksTests() throws IOException {}

    @Test
    void everyLinkLeadsSomewhere() {
        assertThat(documents).hasSizeGreaterThan(10);
        assertThat(documents).anySatisfy(document -> assertThat(document.links()).isNotEmpty());
        for (Markdown document : documents) {
            assertThat(document.links())
                    .as(document.file().toString())
                    .filteredOn(link -> !leadsSomewhere(document, link))
                    .isEmpty();
        }
    }

    @Test
    void everyPathNamedExists() {
        List<String> named = new ArrayList<>();
        for (Markdown document : documents) {
            List<String> paths =
                    document.codes().stream()
                            .filter(code -> PATH.matcher(code).matches())
                            .filter(code -> !NO_PATHS.containsKey(code))
                            .toList();
            assertThat(paths)
                    .as(document.file().toString())
                    .filteredOn(path -> !pathExists(document, path))
                    .isEmpty();
            named.addAll(paths);
        }
        assertThat(named).hasSizeGreaterThan(20);
    }

    @Test
    void everyFileNamedExists() {
        Set<String> names =
                files.stream().map(file -> file.getFileName().toString()).collect(toSet());
        for (Markdown document : documents) {
            assertThat(document.codes())
                    .as(document.file().toString())
                    .filteredOn(code -> FILE.matcher(code).matches())
                    .isSubsetOf(names);
        }
    }

    @Test
    void everyClassNamedExists() throws IOException {
        String contract = contents(".graphqls") + contents(".cypher");
        for (Markdown document : documents) {
            for (String code : document.codes()) {
                var name = CLASS.matcher(code);
                if (name.matches()) {
                    String where = document.file() + ": " + code;
                    List<Path> sources = sourcesOf(name.group(1));
                    if (sources.isEmpty()) {
                        assertThat(Pattern.compile("\\b" + code + "\\b").matcher(contract).find())
                                .as(where)
                                .isTrue();
                    } else if (name.group(2) != null) {
                        assertThat(sources)
                                .as(where)
                                .anySatisfy(source ->
                                        assertThat(source).content().contains(name.group(2)));
                    }
                }
            }
        }
    }

    private static boolean leadsSomewhere(Markdown document, String link) {
        if (link.matches("https?:.*")) {
            return URI.create(link).getHost() != null;
        }
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? document.file() : beside(document, parts[0]);
        return Files.exists(target)
                && (parts.length == 1 || Markdown.read(target).anchors().contains(parts[1]));
    }

    private static boolean pathExists(Markdown document, String path) {
        return Stream.concat(Stream.of(beside(document, path)), inBases(path))
                .anyMatch(file -> Files.exists(file) || Files.exists(Path.of(file + ".java")));
    }

    private static Stream<Path> inBases(String path) {
        return BASES.stream().map(base -> base.resolve(path));
    }

    private static Path beside(Markdown document, String path) {
        return document.file().resolveSibling(path).normalize();
    }

    private List<Path> sourcesOf(String name) {
        return files.stream()
                .filter(file -> file.getFileName().toString().matches(name + "\\.(java|tsx?)"))
                .toList();
    }

    private String contents(String ending) throws IOException {
        var text = new StringBuilder();
        for (Path file : files) {
            if (file.toString().endsWith(ending)) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }

    private static Set<Path> files() throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> top = Files.list(Path.of(""))) {
            found.addAll(top.toList());
        }
        try (Stream<Path> page = Files.list(Path.of("src/main/frontend"))) {
            found.addAll(page.toList());
        }
        for (String folder : SOURCES) {
            found.addAll(below(folder));
        }
        found.addAll(below("src/main/frontend/src"));
        found.addAll(below("src/main/frontend/browser"));
        return found.stream().filter(Files::isRegularFile).collect(toSet());
    }

    private static List<Path> below(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.toList();
        }
    }
}
