package dk.rundtur.access;

import dk.rundtur.access.SignIn.Answer.Welcome;
import dk.rundtur.graph.Outcome;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

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
