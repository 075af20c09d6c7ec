package dk.rundtur.interchange.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// A file to import, wherever it lies. It is opened more than once.
///
/// @param name the file's own name; folders before it are left out
/// @param content opens the content from its beginning
public record Input(String name, Content content) {

    /// Opens a file from its beginning, each time anew.
    @FunctionalInterface
    public interface Content {

        /// The bytes; the caller closes them.
        public InputStream open() throws IOException;
    }

    /// Leaves out the folders, whichever way the slashes lean.
    public Input {
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    /// A file given as text.
    public static Input ofText(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Input(name, () -> new ByteArrayInputStream(bytes));
    }

    /// The bytes; the caller closes them.
    public InputStream open() throws IOException {
        return content.open();
    }
}
