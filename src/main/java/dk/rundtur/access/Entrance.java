package dk.rundtur.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/// What happens to a browser that is let in.
@Component
final class Entrance {

    private final Accounts accounts;
    private final Sessions sessions;
    private final CsrfTokenRepository csrfTokens;
    private final boolean demo;

    Entrance(
            Accounts accounts,
            Sessions sessions,
            CsrfTokenRepository csrfTokens,
            Environment environment) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.csrfTokens = csrfTokens;
        this.demo = environment.acceptsProfiles(Profiles.of(DemoConfiguration.PROFILE));
    }

    /// Gives the browser its session, and a new proof of origin: the old one was known to whoever
    /// used the browser before.
    void admit(Token session, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                SessionCookie.keep(session, sessions.longest(), request).toString());
        csrfTokens.saveToken(csrfTokens.generateToken(request), request, response);
    }

    /// What the page is told when somebody is signed in.
    SessionState signedIn(String user) {
        User account = accounts.get(user);
        return new SessionState(
                true,
                demo,
                false,
                new SessionState.Person(
                        account.id(), account.name(), account.email(), account.role()));
    }

    /// What the page is told when nobody is.
    SessionState signedOut() {
        return new SessionState(false, demo, !demo && accounts.setupNeeded(), null);
    }
}
