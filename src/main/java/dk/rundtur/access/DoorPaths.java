package dk.rundtur.access;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

import java.util.List;
import java.util.stream.Stream;

/// The requests that those make who are not signed in, or never will be.
final class DoorPaths {

    static final String SESSION = "/api/session";
    static final String SETUP = "/api/setup";
    static final String INVITATION = SETUP + "/invitation";

    /// Calendars cannot sign in; the secret at the end of the address is their way in.
    static final String CALENDARS = "/api/calendar/*";

    /// Where strangers read a broad invitation and sign up to it.
    static final String SIGN_UPS = "/api/sign-up/*";

    private static final List<PathPattern> OPEN =
            Stream.of(SESSION, SETUP, INVITATION, SIGN_UPS)
                    .map(PathPatternParser.defaultInstance::parse)
                    .toList();

    private DoorPaths() {}

    /// Whether the request needs no sign-in.
    static boolean open(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        PathContainer parsed = PathContainer.parsePath(path);
        return OPEN.stream().anyMatch(pattern -> pattern.matches(parsed));
    }
}
