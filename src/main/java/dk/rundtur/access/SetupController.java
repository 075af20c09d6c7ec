package dk.rundtur.access;

import dk.rundtur.access.SignIn.Answer.Welcome;
import dk.rundtur.outcome.Outcome;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Where one-time links lead.
@RestController
@RequestMapping(DoorPaths.SETUP)
class SetupController {

    private final Invitations invitations;
    private final Entrance entrance;
    private final AccessTexts texts;

    SetupController(Invitations invitations, Entrance entrance, AccessTexts texts) {
        this.invitations = invitations;
        this.entrance = entrance;
        this.texts = texts;
    }

    /// The link that somebody opened.
    record Opened(@Nullable String token) {

        @Override
        public String toString() {
            return "Opened[hidden]";
        }
    }

    /// Tells the page whom the link is for. A POST, since addresses are kept and secrets are not.
    @PostMapping("/invitation")
    ResponseEntity<?> invitation(@RequestBody Opened link, HttpServletRequest request) {
        return switch (invitations.invited(new Token(link.token() == null ? "" : link.token()))) {
            case Outcome.Done<Invitations.Invited>(var invited) -> ResponseEntity.ok(invited);
            case Outcome.Refused<Invitations.Invited>(var problems) ->
                    ResponseEntity.badRequest().body(texts.refusal(request, problems.getFirst()));
        };
    }

    @PostMapping
    ResponseEntity<?> setUp(
            @RequestBody AccountForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (invitations.accept(form)) {
            case Outcome.Done<Welcome>(Welcome(String user, Token session)) -> {
                entrance.admit(session, request, response);
                yield ResponseEntity.ok(entrance.signedIn(user));
            }
            case Outcome.Refused<Welcome>(var problems) ->
                    ResponseEntity.badRequest().body(texts.refusal(request, problems.getFirst()));
        };
    }
}
