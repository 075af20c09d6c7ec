package dk.rundtur.interchange.compare;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/// One thing that an import makes or changes, so that it can be taken back.
///
/// @param id which one; of who holds what the two ids with a space between
/// @param label what it is called
/// @param version the one after the import; 0 where there are none
/// @param before what the changed properties and links were; null where the import made it
/// @param after how the import left it, where there is no version to tell
public record Remembered(
        Kind kind,
        String id,
        String label,
        int version,
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

    /// The same thing, which another row changes once more.
    Remembered and(Remembered later) {
        if (before == null || later.before == null) {
            return new Remembered(kind, id, label, version + 1, before, later.after);
        }
        Map<String, @Nullable Object> both = new HashMap<>(later.before);
        both.putAll(before);
        return new Remembered(kind, id, label, version + 1, both, later.after);
    }
}
