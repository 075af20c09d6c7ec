package dk.rundtur.access;

import dk.rundtur.id.PersonId;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;

/// Whoever sends the request; controllers take it as `@AuthenticationPrincipal Viewer`.
///
/// @param id the account, `user-…`
/// @param role what the account may do
/// @param person the id of the person in the graph that the account is, if it is one
public record Viewer(String id, Role role, @Nullable PersonId person)
        implements AuthenticatedPrincipal {

    /// Whether the viewer may do everything.
    public boolean administrator() {
        return role == Role.ADMINISTRATOR;
    }

    /// The id and no more, since names of principals end up in logs.
    @Override
    public String getName() {
        return id;
    }
}
