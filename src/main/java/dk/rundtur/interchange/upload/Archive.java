package dk.rundtur.interchange.upload;

import dk.rundtur.outcome.ProblemCode;

import org.apache.commons.io.input.ProxyInputStream;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// A zip of files to import. Nothing of it is unpacked to disk, and a file is read only as far as
/// the zip says it goes, so that a small upload cannot become an endless one.
public final class Archive implements AutoCloseable {

    static final int MOST_FILES = 100;
    static final long MOST_BYTES = 1L << 30;

    /// Our own files shrink to a tenth; nothing that is read shrinks to this.
    private static final int GREATEST_RATIO = 200;

    /// Below this the ratio says nothing.
    private static final long SMALL = 10L << 20;

    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);

    private final ZipFile zip;
    private final List<Input> inputs;

    /// Opens the zip; it must stay where it is until this is closed.
    ///
    /// @throws UploadRefused when it is no zip, too large, or wants to climb out of its folder
    public Archive(Path file) throws IOException {
        // Names in older zips come in any encoding; this one reads all of them somehow.
        this.zip = open(file);
        try {
            this.inputs = check().stream().filter(Archive::wanted).map(this::input).toList();
        } catch (UploadRefused e) {
            zip.close();
            throw e;
        }
    }

    /// Its files, the folders and what operating systems leave behind left out.
    public List<Input> inputs() {
        return inputs;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static ZipFile open(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
        } catch (ZipException e) {
            throw new UploadRefused(ProblemCode.BAD_ZIP);
        }
    }

    private List<ZipEntry> check() {
        if (zip.size() > MOST_FILES) {
            throw new UploadRefused(ProblemCode.ZIP_TOO_MANY_FILES, zip.size(), MOST_FILES);
        }
        List<ZipEntry> entries = zip.stream().<ZipEntry>map(entry -> entry).toList();
        long bytes = 0;
        for (ZipEntry entry : entries) {
            if (climbsOut(entry.getName())) {
                throw new UploadRefused(ProblemCode.ZIP_PATH, entry.getName());
            }
            long size = entry.getSize();
            bytes += Math.max(size, 0);
            boolean bomb =
                    size > SMALL && size / GREATEST_RATIO > Math.max(entry.getCompressedSize(), 1);
            if (size < 0 || bomb || bytes > MOST_BYTES) {
                throw new UploadRefused(ProblemCode.ZIP_TOO_LARGE);
            }
        }
        return entries;
    }

    private static boolean climbsOut(String name) {
        String path = name.replace('\\', '/');
        return path.startsWith("/")
                || DRIVE.matcher(path).matches()
                || List.of(path.split("/", -1)).contains("..");
    }

    private static boolean wanted(ZipEntry entry) {
        List<String> path = List.of(entry.getName().replace('\\', '/').split("/", -1));
        return !entry.isDirectory()
                && !path.getLast().isEmpty()
                && !path.getLast().startsWith(".")
                && !path.contains("__MACOSX");
    }

    private Input input(ZipEntry entry) {
        return new Input(
                entry.getName(), () -> new Limited(zip.getInputStream(entry), entry.getSize()));
    }

    /// Stops at what the zip's own list says; a zip that goes on after that was made to deceive.
    private static final class Limited extends ProxyInputStream {

        private long left;

        Limited(InputStream in, long size) {
            super(in);
            this.left = size;
        }

        @Override
        protected void afterRead(int count) {
            left -= Math.max(count, 0);
            if (left < 0) {
                throw new UploadRefused(ProblemCode.BAD_ZIP);
            }
        }
    }
}
