package dk.rundtur.access;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

import java.time.Duration;
import java.util.Optional;

/// The cookie in which a browser keeps its session.
final class SessionCookie {

    private static final String NAME = "rundtur-session";

    private SessionCookie() {}

    /// The session that the request shows.
    static Optional<Token> find(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME))
                .map(cookie -> new Token(cookie.getValue()));
    }

    /// Has the browser keep a session.
    static ResponseCookie keep(Token token, Duration longest, HttpServletRequest request) {
        return cookie(token.secret(), longest, request);
    }

    /// Has the browser forget its session.
    static ResponseCookie forget(HttpServletRequest request) {
        return cookie("", Duration.ZERO, request);
    }

    private static ResponseCookie cookie(
            String value, Duration longest, HttpServletRequest request) {
        return ResponseCookie.from(NAME, value)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(longest)
                .build();
    }
}
