package dk.rundtur.access;

import dk.rundtur.access.SignIn.Answer;
import dk.rundtur.outcome.ProblemCode;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Signing in and out.
@RestController
@RequestMapping(DoorPaths.SESSION)
class SessionController {

    private final SignIn signIn;
    private final Sessions sessions;
    private final Entrance entrance;
    private final AccessTexts texts;

    SessionController(SignIn signIn, Sessions sessions, Entrance entrance, AccessTexts texts) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.entrance = entrance;
        this.texts = texts;
    }

    @GetMapping
    SessionState state(@AuthenticationPrincipal @Nullable Viewer viewer) {
        return viewer == null ? entrance.signedOut() : entrance.signedIn(viewer.id());
    }

    @PostMapping
    ResponseEntity<?> signIn(
            @RequestBody Credentials credentials,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (signIn.tryWith(credentials, request.getRemoteAddr())) {
            case Answer.Welcome(String user, Token session) -> {
                SessionCookie.find(request).ifPresent(sessions::end);
                entrance.admit(session, request, response);
                yield ResponseEntity.ok(entrance.signedIn(user));
            }
            case Answer.BadCredentials() ->
                    ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                            .body(texts.refusal(request, ProblemCode.BAD_CREDENTIALS));
            case Answer.TooManyTries(var pause) ->
                    ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                            .header(HttpHeaders.RETRY_AFTER, Long.toString(pause.toSeconds() + 1))
                            .body(
                                    texts.refusal(
                                            request,
                                            ProblemCode.TOO_MANY_TRIES,
                                            pause.toMinutes() + 1));
        };
    }

    @DeleteMapping
    ResponseEntity<Void> signOut(HttpServletRequest request) {
        SessionCookie.find(request).ifPresent(sessions::end);
        return ResponseEntity.noContent()
                .header(HttpHeaders.SET_COOKIE, SessionCookie.forget(request).toString())
                .build();
    }
}
