package dk.rundtur.access;

import dk.rundtur.outcome.ProblemCode;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// Answers those who may not in, in JSON: 401 for those who can sign in, 403 for the others.
@Component
final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final AccessTexts texts;
    private final JsonMapper json;

    Refusals(AccessTexts texts, JsonMapper json) {
        this.texts = texts;
        this.json = json;
    }

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException failure)
            throws IOException {
        write(request, response, HttpStatus.UNAUTHORIZED, ProblemCode.SIGNED_OUT);
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
            throws IOException {
        if (!(failure instanceof CsrfException)) {
            write(request, response, HttpStatus.FORBIDDEN, ProblemCode.FORBIDDEN);
        } else if (nobody() && !DoorPaths.open(request)) {
            // A signed-out user needs a fresh page only to sign in.
            write(request, response, HttpStatus.UNAUTHORIZED, ProblemCode.SIGNED_OUT);
        } else {
            write(request, response, HttpStatus.FORBIDDEN, ProblemCode.CSRF);
        }
    }

    private static boolean nobody() {
        return SecurityContextHolder.getContext().getAuthentication() == null;
    }

    /// Writes the refusal for this reason.
    void write(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            ProblemCode code)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write(json.writeValueAsString(texts.refusal(request, code)));
    }
}
