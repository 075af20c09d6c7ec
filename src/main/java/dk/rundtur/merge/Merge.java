package dk.rundtur.merge;

import dk.rundtur.graph.Row;
import dk.rundtur.id.PersonId;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;

/// Two records that became one in the last day.
///
/// @param person the id of the record that stayed
/// @param lostName what the other record was called
/// @param mergedBy the id of the account that did it
public record Merge(
        String id,
        PersonId person,
        @Nullable String lostName,
        OffsetDateTime mergedAt,
        String mergedBy) {

    static Merge from(Row row) {
        return new Merge(
                row.text("id"),
                row.id("person", PersonId::new),
                row.textOrNull("lostName"),
                row.moment("mergedAt"),
                row.text("mergedBy"));
    }

    /// The moment from which it can no longer be taken back.
    public OffsetDateTime undoableUntil() {
        return mergedAt.plusDays(1);
    }
}
