package dk.rundtur.graph;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// One question to the database: the file `cypher/<name>.cypher`.
///
/// @param name room and file, for instance `people/person-by-id`
/// @param text what the database is told
public record Statement(String name, String text) {

    /// Loads the statement; a missing file stops the start, not the first request.
    ///
    /// @throws IllegalStateException when there is no such file
    public static Statement named(String name) {
        String path = "/cypher/" + name + ".cypher";
        try (InputStream file = Statement.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("There is no statement " + path);
            }
            return new Statement(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("The statement " + path + " cannot be read", e);
        }
    }
}
