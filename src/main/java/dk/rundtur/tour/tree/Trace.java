package dk.rundtur.tour.tree;

import dk.rundtur.graph.Row;
import dk.rundtur.id.PersonId;
import dk.rundtur.tour.board.Contact;
import dk.rundtur.tour.standing.ContactStatus;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;

/// What a network's tour has to do with one person.
///
/// @param status how far the network has come with them; null for those who run it, and for those
///   who only helped
/// @param talked whether there has been a conversation
/// @param introducer the id of whoever introduced them
public record Trace(
        PersonId person,
        String name,
        @Nullable String email,
        Role role,
        @Nullable ContactStatus status,
        boolean talked,
        boolean takesPart,
        @Nullable PersonId introducer,
        @Nullable Thanked thanked) {

    enum Role {
        LEADS,
        RUNS,
        KNOWN,
        HELPS
    }

    /// That somebody was thanked.
    ///
    /// @param by the name of whoever did it
    public record Thanked(OffsetDateTime at, String by) {}

    public boolean runs() {
        return role == Role.LEADS || role == Role.RUNS;
    }

    static Trace from(Row row) {
        Role role = Role.valueOf(row.text("role"));
        Row thanked = row.rowOrNull("thanked");
        return new Trace(
                row.id("person", PersonId::new),
                row.text("name"),
                row.textOrNull("email"),
                role,
                role == Role.KNOWN ? Contact.from(row).status() : null,
                row.flag("talked"),
                row.flag("takesPart"),
                row.idOrNull("introducer", PersonId::new),
                thanked == null ? null : new Thanked(thanked.moment("at"), thanked.text("by")));
    }
}
