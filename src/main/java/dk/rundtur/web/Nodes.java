package dk.rundtur.web;

import static java.util.stream.Collectors.toMap;

import dk.rundtur.access.Viewer;
import dk.rundtur.id.Id;

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

    /// A kind whose things have identities of a type of their own.
    ///
    /// @param id makes the identity of its text: `PersonId::new`
    public static <I extends Id> Nodes of(
            String prefix,
            Function<String, I> id,
            BiFunction<List<I>, Viewer, ? extends Map<I, ?>> fetch) {
        return new Nodes(
                prefix,
                (ids, viewer) ->
                        fetch.apply(ids.stream().map(id).toList(), viewer).entrySet().stream()
                                .collect(toMap(one -> one.getKey().value(), Map.Entry::getValue)));
    }

    /// The same, of which everybody who is signed in sees all.
    public static <I extends Id> Nodes openToAll(
            String prefix, Function<String, I> id, Function<List<I>, ? extends Map<I, ?>> fetch) {
        return of(prefix, id, (ids, viewer) -> fetch.apply(ids));
    }

    Map<String, ?> byId(List<String> ids, Viewer viewer) {
        return fetch.apply(ids, viewer);
    }
}
