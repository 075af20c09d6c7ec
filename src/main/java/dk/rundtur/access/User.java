package dk.rundtur.access;

import dk.rundtur.id.PersonId;

import org.jspecify.annotations.Nullable;

/// An account of this installation.
///
/// @param person the id of the person in the graph that the account is, if it is one
public record User(String id, String name, String email, Role role, @Nullable PersonId person) {

    /// The id alone, since texts of records end up in logs.
    @Override
    public String toString() {
        return id;
    }
}
