package dk.rundtur.access;

import dk.rundtur.access.Invitations.Guest;
import dk.rundtur.outcome.Problem;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

import java.time.OffsetDateTime;
import java.util.List;

/// Accounts over GraphQL.
@Controller
class UserController {

    /// What an invitation gave.
    record InvitePayload(
            @Nullable String path, @Nullable OffsetDateTime expiresAt, List<Problem> userErrors) {

        @Override
        public String toString() {
            return "InvitePayload[hidden]";
        }
    }

    /// Which account is gone.
    record RemovePayload(@Nullable String removedId, List<Problem> userErrors) {}

    /// The account to remove.
    record RemoveInput(String id) {}

    private final Accounts accounts;
    private final Invitations invitations;

    UserController(Accounts accounts, Invitations invitations) {
        this.accounts = accounts;
        this.invitations = invitations;
    }

    @QueryMapping
    User me(@AuthenticationPrincipal Viewer viewer) {
        return accounts.get(viewer.id());
    }

    @QueryMapping
    List<User> users(@AuthenticationPrincipal Viewer viewer) {
        administratorsOnly(viewer);
        return accounts.list();
    }

    @MutationMapping
    InvitePayload userInvite(@Argument Guest input, @AuthenticationPrincipal Viewer viewer) {
        administratorsOnly(viewer);
        return invitations
                .invite(input)
                .payload((link, problems) ->
                        link == null
                                ? new InvitePayload(null, null, problems)
                                : new InvitePayload(link.path(), link.expiresAt(), problems));
    }

    @MutationMapping
    RemovePayload userRemove(@Argument RemoveInput input, @AuthenticationPrincipal Viewer viewer) {
        administratorsOnly(viewer);
        return accounts.remove(input.id(), viewer).payload(RemovePayload::new);
    }

    private static void administratorsOnly(Viewer viewer) {
        if (!viewer.administrator()) {
            throw new AccessDeniedException("Administrators only");
        }
    }
}
