package dk.rundtur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A file under `cypher` as it is written.
///
/// @param name folder and file, without its ending
record CypherFile(String name, String text) {

    private static final Path ROOT = Path.of("cypher");
    private static final String ENDING = ".cypher";
    private static final String FRAGMENTS = "fragments/";
    private static final Pattern USE = Pattern.compile("@([a-z-]+)\\(");

    /// Every statement; migrations are run as they are, fragments stand in statements.
    static Stream<CypherFile> statements() throws IOException {
        return all().filter(file -> !file.name.startsWith("migrations/"))
                .filter(file -> !file.name.startsWith(FRAGMENTS));
    }

    static Stream<CypherFile> fragments() throws IOException {
        return all().filter(file -> file.name.startsWith(FRAGMENTS));
    }

    private static Stream<CypherFile> all() throws IOException {
        try (var files = Files.walk(ROOT)) {
            return files
                    .filter(file -> file.toString().endsWith(ENDING))
                    .map(file -> ROOT.relativize(file).toString().replace('\\', '/'))
                    .map(file -> file.substring(0, file.length() - ENDING.length()))
                    .sorted()
                    .map(CypherFile::read)
                    .toList()
                    .stream();
        }
    }

    private static CypherFile read(String name) {
        try {
            return new CypherFile(name, Files.readString(ROOT.resolve(name + ENDING)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether a line of the header begins with this word, as in `// Scans: a handful of nodes.`
    boolean has(String word) {
        return text.lines().anyMatch(line -> line.startsWith("// " + word + ": "));
    }

    /// Whether it uses a fragment, if only through another one.
    boolean uses(String fragment) {
        return USE.matcher(text)
                .results()
                .map((MatchResult use) -> use.group(1))
                .anyMatch(use -> use.equals(fragment) || read(FRAGMENTS + use).uses(fragment));
    }

    /// What a parameterized test calls it.
    @Override
    public String toString() {
        return name;
    }
}
