package dk.rundtur.people;

import dk.rundtur.graph.Row;
import dk.rundtur.id.OrganisationId;

import org.jspecify.annotations.Nullable;

/// Where people work or belong.
///
/// @param kind free text: department, school, association…
/// @param version goes up by one with each change
public record Organisation(OrganisationId id, String name, @Nullable String kind, int version) {

    /// Reads an `Organisation` node.
    public static Organisation from(Row node) {
        return new Organisation(
                node.id("id", OrganisationId::new),
                node.text("name"),
                node.textOrNull("kind"),
                node.count("version"));
    }
}
