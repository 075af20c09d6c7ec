package dk.rundtur.access;

import jakarta.servlet.http.HttpServletRequest;

import java.util.Optional;

/// Tells whose request it is.
@FunctionalInterface
interface Door {

    /// Whoever sends the request, when they are signed in.
    Optional<Viewer> find(HttpServletRequest request);
}
