package dk.rundtur.tour.preparation;

import dk.rundtur.access.Viewer;
import dk.rundtur.id.PersonId;
import dk.rundtur.network.Network;
import dk.rundtur.outcome.Problem;
import dk.rundtur.people.Person;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

/// Preparing to meet people, over GraphQL.
@Controller
class PreparationController {

    /// The leader's words as now recorded.
    record PitchPayload(@Nullable Pitch pitch, List<Problem> userErrors) {}

    /// What is now written down.
    record PreparationPayload(@Nullable Preparation prepared, List<Problem> userErrors) {}

    private final Preparations preparations;
    private final PreparationChanges changes;

    PreparationController(Preparations preparations, PreparationChanges changes) {
        this.preparations = preparations;
        this.changes = changes;
    }

    @SchemaMapping
    Pitch pitch(Network network) {
        return preparations.pitch(network);
    }

    @SchemaMapping
    String brochure(Network network, Locale locale) {
        return preparations.brochure(network, locale);
    }

    /// A preparation and the network it was asked of.
    record Asked(Network network, Preparation of) {}

    @SchemaMapping
    @Nullable Asked preparation(Network network, @Argument PersonId person) {
        return preparations.find(network, person).map(of -> new Asked(network, of)).orElse(null);
    }

    @SchemaMapping(typeName = "Preparation")
    CompletableFuture<Person> person(Asked asked, DataLoader<PersonId, Person> person) {
        return person.load(asked.of().person());
    }

    @SchemaMapping(typeName = "Preparation")
    @Nullable String pitch(Asked asked) {
        return asked.of().pitch();
    }

    @SchemaMapping(typeName = "Preparation")
    List<Preparation.Reflection> reflection(Asked asked) {
        return asked.of().reflection();
    }

    @SchemaMapping(typeName = "Preparation")
    int version(Asked asked) {
        return asked.of().version();
    }

    @SchemaMapping(typeName = "Preparation")
    String suggestedPitch(Asked asked, Locale locale, @AuthenticationPrincipal Viewer viewer) {
        return preparations.suggestedPitch(asked.network(), asked.of().person(), locale, viewer);
    }

    @SchemaMapping(typeName = "Preparation")
    List<String> questions(Asked asked, Locale locale) {
        return preparations.questions(asked.network(), locale);
    }

    @SchemaMapping(typeName = "Preparation")
    Preparation.Invitation invitation(
            Asked asked,
            @Argument List<String> times,
            Locale locale,
            @AuthenticationPrincipal Viewer viewer) {
        return preparations.invitation(asked.network(), asked.of().person(), times, locale, viewer);
    }

    @MutationMapping
    PitchPayload pitchSet(@Argument Pitch.Change input, @AuthenticationPrincipal Viewer viewer) {
        return changes.setPitch(input, viewer).payload(PitchPayload::new);
    }

    @MutationMapping
    PreparationPayload preparationSet(
            @Argument Preparation.Change input, @AuthenticationPrincipal Viewer viewer) {
        return changes.set(input, viewer).payload(PreparationPayload::new);
    }
}
