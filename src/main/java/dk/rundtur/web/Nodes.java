package dk.rundtur.web;

import dk.rundtur.access.Viewer;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/// A type that `node(id)` finds. Every room has a bean for each of its own.
///
/// @param prefix what ids of this type begin with, before the first hyphen: `person`
/// @param fetch finds those of the things that exist and that the viewer may see, by id
public record Nodes(
        String prefix, BiFunction<List<String>, Viewer, ? extends Map<String, ?>> fetch) {

    /// A type of which everybody who is signed in sees all.
    public static Nodes openToAll(
            String prefix, Function<List<String>, ? extends Map<String, ?>> fetch) {
        return new Nodes(prefix, (ids, viewer) -> fetch.apply(ids));
    }

    Map<String, ?> byId(List<String> ids, Viewer viewer) {
        return fetch.apply(ids, viewer);
    }
}
