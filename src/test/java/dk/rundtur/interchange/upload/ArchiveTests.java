package dk.rundtur.interchange.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rundtur.interchange.Zips;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class ArchiveTests {

    @TempDir Path folder;

    @Test
    void givesTheFilesAndLeavesOutWhatSystemsLeaveBehind() throws IOException {
        Path zip =
                zip(
                        Zips.of(
                                "Træning/", "",
                                "Træning/people.csv", "id,name\nn1,Ada\n",
                                "__MACOSX/Træning/._people.csv", "x",
                                ".DS_Store", "x",
                                "notes.txt", "x"));
        try (var archive = new Archive(zip)) {
            assertThat(archive.inputs())
                    .extracting(Input::name)
                    .containsExactly("people.csv", "notes.txt");
            try (var content = archive.inputs().getFirst().open()) {
                assertThat(new String(content.readAllBytes(), StandardCharsets.UTF_8))
                        .isEqualTo("id,name\nn1,Ada\n");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../people.csv",
                "data/../../people.csv",
                "/people.csv",
                "..\\people.csv",
                "C:\\people.csv"
            })
    void refusesPathsThatClimbOut(String path) throws IOException {
        Path zip = zip(Zips.of("ties.csv", "from_id,to_id\n", path, "id,name\n"));
        assertThatThrownBy(() -> new Archive(zip)).hasMessage("ZIP_PATH");
    }

    @Test
    void refusesMoreFilesThanAnImportCanHave() throws IOException {
        List<String> entries = new ArrayList<>();
        for (int i = 0; i <= Archive.MOST_FILES; i++) {
            entries.add(i + ".csv");
            entries.add("");
        }
        Path zip = zip(Zips.of(entries.toArray(String[]::new)));
        assertThatThrownBy(() -> new Archive(zip)).hasMessage("ZIP_TOO_MANY_FILES");
    }

    @Test
    void refusesASmallZipThatSwells() throws IOException {
        Path zip = zip(Zips.of("people.csv", "\n".repeat(11 << 20)));
        assertThat(Files.size(zip)).isLessThan(20_000);
        assertThatThrownBy(() -> new Archive(zip)).hasMessage("ZIP_TOO_LARGE");
    }

    @Test
    void stopsReadingWhereTheListOfTheZipSaysTheFileEnds() throws IOException {
        byte[] bytes = Zips.of("people.csv", "id,name\n" + "n1,Ada\n".repeat(1_000));
        byte[] size = {0x60, 0x1b, 0, 0};
        int place = lastIndexOf(bytes, size);
        bytes[place] = 10;
        bytes[place + 1] = 0;
        try (var archive = new Archive(zip(bytes));
                var content = archive.inputs().getFirst().open()) {
            assertThatThrownBy(content::readAllBytes).isInstanceOf(UploadRefused.class);
        }
    }

    @Test
    void refusesWhatIsNoZip() throws IOException {
        Path zip = zip("id,name\n".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> new Archive(zip)).hasMessage("BAD_ZIP");
    }

    private Path zip(byte[] content) throws IOException {
        return Files.write(folder.resolve("upload.zip"), content);
    }

    private static int lastIndexOf(byte[] bytes, byte[] wanted) {
        for (int i = bytes.length - wanted.length; i >= 0; i--) {
            if (java.util.Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        throw new AssertionError("The size is not in the zip");
    }
}
