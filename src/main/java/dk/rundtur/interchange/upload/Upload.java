package dk.rundtur.interchange.upload;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What came with one request. Single files are read where the server put them, and the server
/// removes them after the request; a zip is kept in a file of its own until this is closed.
public final class Upload implements AutoCloseable {

    private final List<Input> inputs = new ArrayList<>();
    private final List<Archive> archives = new ArrayList<>();
    private final List<Path> temporary = new ArrayList<>();

    private Upload() {}

    public static Upload of(@Nullable List<MultipartFile> files) throws IOException {
        var upload = new Upload();
        try {
            for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
                upload.add(file);
            }
            return upload;
        } catch (IOException | RuntimeException e) {
            upload.close();
            throw e;
        }
    }

    public List<Input> inputs() {
        return inputs;
    }

    @Override
    public void close() throws IOException {
        for (Archive archive : archives) {
            archive.close();
        }
        for (Path file : temporary) {
            Files.deleteIfExists(file);
        }
    }

    private void add(MultipartFile file) throws IOException {
        String name = String.valueOf(file.getOriginalFilename());
        if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            Path zip = Files.createTempFile("rundtur-import", ".zip");
            temporary.add(zip);
            try (var content = file.getInputStream()) {
                Files.copy(content, zip, StandardCopyOption.REPLACE_EXISTING);
            }
            Archive archive = new Archive(zip);
            archives.add(archive);
            inputs.addAll(archive.inputs());
        } else if (!name.isEmpty() || !file.isEmpty()) {
            inputs.add(new Input(name, file::getInputStream));
        }
    }
}
