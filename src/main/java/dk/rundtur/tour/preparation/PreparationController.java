package dk.rundtur.tour.preparation;

import dk.rundtur.access.Viewer;
import dk.rundtur.id.PersonId;
import dk.rundtur.network.Network;
import dk.rundtur.outcome.Problem;
import dk.rundtur.people.Person;
import dk.rundtur.web.LocalContext;
import dk.rundtur.wording.Audience;

import graphql.execution.DataFetcherResult;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.LocalContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/// Preparing to meet people, over GraphQL.
@Controller
class PreparationController {

    /// The leader's words as now recorded.
    record PitchPayload(@Nullable Pitch pitch, List<Problem> userErrors) {}

    /// What is now written down.
    record PreparationPayload(@Nullable Preparation prepared, List<Problem> userErrors) {}

    private final Preparations preparations;
    private final IntroductionLetters introductions;
    private final PreparationChanges changes;

    PreparationController(
            Preparations preparations,
            IntroductionLetters introductions,
            PreparationChanges changes) {
        this.preparations = preparations;
        this.introductions = introductions;
        this.changes = changes;
    }

    @SchemaMapping
    Pitch pitch(Network network) {
        return preparations.pitch(network);
    }

    @SchemaMapping
    String brochure(Network network, @Argument @Nullable Audience audience, Locale locale) {
        return preparations.brochure(
                network, audience == null ? Audience.ANYBODY : audience, locale);
    }

    @SchemaMapping
    @Nullable DataFetcherResult<Preparation> preparation(
            Network network, @Argument PersonId person, @Argument @Nullable Audience audience) {
        return preparations
                .find(network, person)
                .map(found ->
                        LocalContext.with(
                                Map.of(
                                        "network",
                                        network,
                                        "audience",
                                        audience == null ? preparations.audience(found) : audience),
                                found))
                .orElse(null);
    }

    @SchemaMapping
    CompletableFuture<Person> person(Preparation preparation, DataLoader<PersonId, Person> person) {
        return person.load(preparation.person());
    }

    @SchemaMapping(typeName = "Preparation")
    Audience audience(@LocalContextValue Audience audience) {
        return audience;
    }

    @SchemaMapping
    String suggestedPitch(
            Preparation preparation,
            @LocalContextValue Network network,
            @LocalContextValue Audience audience,
            Locale locale,
            @AuthenticationPrincipal Viewer viewer) {
        return preparations.suggestedPitch(network, preparation.person(), audience, locale, viewer);
    }

    @SchemaMapping(typeName = "Preparation")
    List<String> questions(@LocalContextValue Network network, Locale locale) {
        return preparations.questions(network, locale);
    }

    @SchemaMapping
    Preparation.Invitation invitation(
            Preparation preparation,
            @LocalContextValue Network network,
            @LocalContextValue Audience audience,
            @Argument List<String> times,
            Locale locale,
            @AuthenticationPrincipal Viewer viewer) {
        var to = new Preparations.To(preparation.person(), audience);
        return preparations.invitation(network, to, times, locale, viewer);
    }

    @SchemaMapping
    Preparation.@Nullable Invitation introductionLetter(
            Preparation preparation,
            @LocalContextValue Network network,
            Locale locale,
            @AuthenticationPrincipal Viewer viewer) {
        return introductions.find(network, preparation.person(), locale, viewer).orElse(null);
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
