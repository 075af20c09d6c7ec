package dk.rundtur.network;

import dk.rundtur.access.Viewer;
import dk.rundtur.id.CompetenceId;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.people.PersonPayload;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

import java.util.List;

/// What people said of themselves in one network, over GraphQL.
@Controller
class ConfidenceController {

    /// That a person said something of themselves.
    record Confide(NetworkId network, PersonId person, CompetenceId competence, boolean ownWords) {}

    private final Confidences confidences;
    private final ConfidenceChanges changes;

    ConfidenceController(Confidences confidences, ConfidenceChanges changes) {
        this.confidences = confidences;
        this.changes = changes;
    }

    @SchemaMapping
    List<Confided> confided(
            Network network, @Argument PersonId person, @AuthenticationPrincipal Viewer viewer) {
        return confidences
                .of(network.id(), List.of(person), viewer)
                .getOrDefault(person, List.of());
    }

    @MutationMapping
    PersonPayload competenceConfide(
            @Argument Confide input, @AuthenticationPrincipal Viewer viewer) {
        return changes.confide(
                        new ConfidenceChanges.Said(
                                input.network(), input.person(), input.competence()),
                        input.ownWords(),
                        viewer)
                .payload(PersonPayload::new);
    }

    @MutationMapping
    PersonPayload confidedWithdraw(
            @Argument ConfidenceChanges.Said input, @AuthenticationPrincipal Viewer viewer) {
        return changes.withdraw(input, viewer).payload(PersonPayload::new);
    }
}
