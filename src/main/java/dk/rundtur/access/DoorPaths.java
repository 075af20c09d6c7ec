package dk.rundtur.access;

import jakarta.servlet.http.HttpServletRequest;

import java.util.List;

/// The requests that those make who are not signed in yet.
final class DoorPaths {

    static final String SESSION = "/api/session";
    static final String SETUP = "/api/setup";
    static final String INVITATION = SETUP + "/invitation";

    /// Calendars cannot sign in; the secret at the end of the address is their way in.
    static final String CALENDARS = "/api/calendar/*";

    /// Where strangers read a broad invitation and sign up to it.
    static final String SIGN_UPS = "/api/sign-up/";

    private DoorPaths() {}

    /// Whether the request needs no sign-in.
    static boolean open(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return List.of(SESSION, SETUP, INVITATION).contains(path);
    }
}
