package dk.rundtur.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The documents name every room, and no room that is gone.
class RoomsNamedTests {

    private static final String MAP_ROW = "`src/main/java/dk/rundtur/`";

    private final List<String> rooms = rooms();

    RoomsNamedTests() throws IOException {}

    @Test
    void inTheTableOfTheArchitecture() {
        assertThat(Markdown.read(Path.of("ARCHITECTURE.md")).rows())
                .map(List::getFirst)
                .filteredOn(cell -> cell.matches("`[a-z]+`"))
                .map(cell -> cell.replace("`", ""))
                .containsExactlyInAnyOrderElementsOf(rooms);
    }

    @Test
    void inTheMapOfTheReadme() {
        String row =
                Markdown.read(Path.of("README.md")).rows().stream()
                        .filter(cells -> cells.getFirst().equals(MAP_ROW))
                        .map(cells -> cells.get(1))
                        .findFirst()
                        .orElseThrow();
        assertThat(new Markdown(Path.of("README.md"), row).codes())
                .containsExactlyInAnyOrderElementsOf(rooms);
    }

    private static List<String> rooms() throws IOException {
        try (Stream<Path> packages = Files.list(Path.of("src/main/java/dk/rundtur"))) {
            return packages.filter(Files::isDirectory)
                    .map(room -> room.getFileName().toString())
                    .toList();
        }
    }
}
