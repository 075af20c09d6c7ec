package dk.rundtur.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

import java.util.List;
import java.util.Optional;

/// Tells Spring Security who sends a request. Asks the [Door] once a request and only when somebody
/// wants to know, so that the files of the page cost nothing; keeps nothing between requests.
final class ViewerRepository implements SecurityContextRepository {

    /// Where a door that knows sessions leaves the hash of the request's.
    static final String SESSION = ViewerRepository.class.getName() + ".session";

    private static final String KNOWN = ViewerRepository.class.getName();

    private final Door door;

    ViewerRepository(Door door) {
        this.door = door;
    }

    @Override
    @SuppressWarnings("deprecation") // the interface has no other method to implement
    public SecurityContext loadContext(HttpRequestResponseHolder exchange) {
        return load(exchange.getRequest());
    }

    @Override
    public void saveContext(
            SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // Signing in opens a session; there is nothing else to keep.
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return find(request).isPresent();
    }

    private SecurityContext load(HttpServletRequest request) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        find(request)
                .map(viewer -> authentication(viewer, request))
                .ifPresent(context::setAuthentication);
        return context;
    }

    /// The second pass of an asynchronous answer finds what the first one learnt.
    private Optional<Viewer> find(HttpServletRequest request) {
        if (request.getAttribute(KNOWN) instanceof Optional<?> known) {
            return known.map(Viewer.class::cast);
        }
        Optional<Viewer> found = door.find(request);
        request.setAttribute(KNOWN, found);
        return found;
    }

    /// The details are the hash of the session, by which whatever outlasts the request can tell
    /// that the session has ended; in the demo there is none.
    private static Authentication authentication(Viewer viewer, HttpServletRequest request) {
        var authentication =
                UsernamePasswordAuthenticationToken.authenticated(
                        viewer, null, List.of(new SimpleGrantedAuthority("ROLE_" + viewer.role())));
        authentication.setDetails(request.getAttribute(SESSION));
        return authentication;
    }
}
