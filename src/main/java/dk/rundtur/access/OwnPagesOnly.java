package dk.rundtur.access;

import dk.rundtur.outcome.ProblemCode;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;

/// Refuses what a browser sends on behalf of a page from elsewhere. Other programs send no such
/// headers, and pages can neither leave them out nor forge them.
final class OwnPagesOnly extends OncePerRequestFilter {

    private static final Set<String> LOOPBACK_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> FROM_HERE = Set.of("same-origin", "none");

    private final Refusals refusals;

    OwnPagesOnly(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String host = request.getHeader(HttpHeaders.HOST);
        if (!loopback(host)) {
            refuse(request, response, ProblemCode.FOREIGN_HOST);
        } else if (fromElsewhere(request, host)) {
            refuse(request, response, ProblemCode.FOREIGN_PAGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, ProblemCode code)
            throws IOException {
        refusals.write(request, response, HttpStatus.FORBIDDEN, code);
    }

    /// A page may have its own name point to this machine, and so pass for ours; but not under one
    /// of these names.
    private static boolean loopback(@Nullable String host) {
        return host != null
                && LOOPBACK_NAMES.contains(
                        host.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT));
    }

    private static boolean fromElsewhere(HttpServletRequest request, String host) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        String site = request.getHeader("Sec-Fetch-Site");
        boolean otherOrigin =
                origin != null && !origin.equalsIgnoreCase(request.getScheme() + "://" + host);
        boolean otherSite = site != null && !FROM_HERE.contains(site);
        return otherOrigin || (otherSite && !followsLink(request));
    }

    /// Somebody who follows a link to our page sees it as if they had typed its address.
    private static boolean followsLink(HttpServletRequest request) {
        return "GET".equals(request.getMethod())
                && "navigate".equals(request.getHeader("Sec-Fetch-Mode"))
                && "document".equals(request.getHeader("Sec-Fetch-Dest"))
                && !request.getRequestURI().startsWith("/api")
                && !request.getRequestURI().startsWith("/graph")
                && !request.getRequestURI().startsWith("/actuator");
    }
}
