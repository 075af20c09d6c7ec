package dk.rundtur.tour.workshop;

import dk.rundtur.outcome.Outcome;
import dk.rundtur.outcome.Problem;
import dk.rundtur.outcome.ProblemCode;
import dk.rundtur.web.Texts;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/// The public page of a broad invitation, for those who have no account.
@RestController
@RequestMapping("/api/sign-up/{code}")
class SignUpController {

    private final SignUps signUps;
    private final SignUpChanges changes;
    private final Texts texts;

    SignUpController(SignUps signUps, SignUpChanges changes, Texts texts) {
        this.signUps = signUps;
        this.changes = changes;
        this.texts = texts;
    }

    @GetMapping
    ResponseEntity<?> show(@PathVariable String code, Locale locale) {
        return signUps.find(code, locale)
                .<ResponseEntity<?>>map(shown ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(shown))
                .orElseGet(() ->
                        refused(
                                HttpStatus.NOT_FOUND,
                                Problem.general(ProblemCode.INVITATION_CLOSED),
                                locale));
    }

    @PostMapping
    ResponseEntity<?> signUp(
            @PathVariable String code,
            @RequestBody SignUp.Form form,
            Locale locale,
            HttpServletRequest request) {
        Duration pause = signUps.pause(code, request.getRemoteAddr());
        if (pause.isPositive()) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, Long.toString(pause.toSeconds() + 1))
                    .body(
                            texts.refusal(
                                    Problem.general(
                                            ProblemCode.TOO_MANY_SIGN_UPS, pause.toMinutes() + 1),
                                    locale));
        }
        if (form.website() != null && !form.website().isBlank()) {
            // A program that fills in everything; it is told what it wants to hear.
            return ResponseEntity.noContent().build();
        }
        return switch (changes.create(code, form)) {
            case Outcome.Done<String> done -> ResponseEntity.noContent().build();
            case Outcome.Refused<String>(List<Problem> problems) ->
                    refused(HttpStatus.BAD_REQUEST, problems.getFirst(), locale);
        };
    }

    private ResponseEntity<?> refused(HttpStatus status, Problem problem, Locale locale) {
        return ResponseEntity.status(status).body(texts.refusal(problem, locale));
    }
}
