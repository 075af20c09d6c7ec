package dk.rundtur.people;

import dk.rundtur.graph.Row;
import dk.rundtur.id.PersonId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// Somebody in the graph.
///
/// @param group department, office or other group, as imported or typed
/// @param externalId the id in the files the person was imported from
/// @param source who or what told us about this person
/// @param informedOn when the person was told that we keep these data (GDPR art. 14)
/// @param version goes up by one with each change
public record Person(
        PersonId id,
        String name,
        PersonKind kind,
        @Nullable String title,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String group,
        @Nullable String externalId,
        @Nullable String source,
        @Nullable LocalDate informedOn,
        int version) {

    /// Reads a `Person` node.
    public static Person from(Row node) {
        return new Person(
                node.id("id", PersonId::new),
                node.text("name"),
                PersonKind.valueOf(node.text("kind")),
                node.textOrNull("title"),
                node.textOrNull("email"),
                node.textOrNull("phone"),
                node.textOrNull("group"),
                node.textOrNull("externalId"),
                node.textOrNull("source"),
                node.dateOrNull("informedOn"),
                node.count("version"));
    }
}
