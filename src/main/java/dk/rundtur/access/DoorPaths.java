package dk.rundtur.access;

import jakarta.servlet.http.HttpServletRequest;

import java.util.List;

/// The requests that those make who are not signed in yet.
final class DoorPaths {

    static final String SESSION = "/api/session";
    static final String SETUP = "/api/setup";
    static final String INVITATION = SETUP + "/invitation";

    private DoorPaths() {}

    /// Whether the request needs no sign-in.
    static boolean open(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return List.of(SESSION, SETUP, INVITATION).contains(path);
    }
}
