package dk.rundtur.interchange.report;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What one row makes or changes.
///
/// @param what whom or what the row is about
/// @param fresh whether it makes something new
/// @param fields what it says that was not known
public record RowChange(int line, String what, boolean fresh, List<Field> fields) {

    /// One field, before and after; null where nothing is known.
    public record Field(String column, @Nullable String before, @Nullable String after) {}

    /// Keeps its own copy.
    public RowChange {
        fields = List.copyOf(fields);
    }
}
