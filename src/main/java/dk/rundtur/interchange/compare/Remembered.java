package dk.rundtur.interchange.compare;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One thing that an import makes or changes, so that it can be taken back.
///
/// @param id which one; of who holds what the two ids with a space between
/// @param label what it is called
/// @param versions those around the import
/// @param before what the changed properties and links were; null where the import made it
/// @param after how the import left it, where there is no version to tell
public record Remembered(
        Kind kind,
        String id,
        String label,
        Versions versions,
        @Nullable Map<String, @Nullable Object> before,
        Map<String, Object> after) {

    /// What was made or changed; taken back in this order.
    public enum Kind {
        TIE,
        HOLDING,
        /// A further id by which files find a person.
        ALSO,
        PERSON,
        /// An id by which files find a person no longer.
        RELEASED,
        COMPETENCE,
        ORGANISATION
    }

    /// The versions of a node that an import changed.
    ///
    /// @param before the one it had; 0 where it was not there, or nothing has versions
    /// @param after the one that the import gave it
    public record Versions(int before, int after) {

        static final Versions NONE = new Versions(0, 0);
    }

    /// What a user sees changed: an id that files find a person by is part of that person.
    public record Thing(Kind kind, String id) {}

    public Thing thing() {
        return switch (kind) {
            case ALSO, RELEASED -> new Thing(Kind.PERSON, String.valueOf(after.get("person")));
            case TIE, HOLDING, PERSON, COMPETENCE, ORGANISATION -> new Thing(kind, id);
        };
    }

    /// The things that an import made (true) or changed (false).
    public static Map<Thing, Boolean> things(List<Remembered> all) {
        Map<Thing, Boolean> things = new LinkedHashMap<>();
        all.forEach(one -> things.merge(one.thing(), one.before() == null, Boolean::logicalOr));
        return things;
    }

    /// The same with other versions.
    public Remembered leaving(Versions others) {
        return new Remembered(kind, id, label, others, before, after);
    }

    /// The same thing, which another row changes once more.
    Remembered and(Remembered later) {
        var both = new Versions(versions.before, versions.after + 1);
        if (before == null || later.before == null) {
            return new Remembered(kind, id, label, both, before, later.after);
        }
        Map<String, @Nullable Object> all = new HashMap<>(later.before);
        all.putAll(before);
        return new Remembered(kind, id, label, both, all, later.after);
    }
}
