package dk.rundtur.graph;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// One question to the database: the file `cypher/<name>.cypher` with its fragments put in.
///
/// @param name room and file, such as `people/by-ids`
/// @param text the Cypher that is sent to the database
public record Statement(String name, String text) {

    private static final Fragments FRAGMENTS = new Fragments(name -> read("fragments/" + name));

    /// Loads the statement; a fault in it stops the start, not the first request.
    ///
    /// @throws IllegalStateException when the file is missing, or a fragment it uses does not fit
    public static Statement named(String name) {
        try {
            return new Statement(name, FRAGMENTS.expand(read(name)));
        } catch (IllegalStateException e) {
            throw new IllegalStateException("The statement %s cannot be loaded".formatted(name), e);
        }
    }

    private static String read(String name) {
        String path = "/cypher/" + name + ".cypher";
        try (InputStream file = Statement.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("There is no file " + path);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("The file %s cannot be read".formatted(path), e);
        }
    }
}
