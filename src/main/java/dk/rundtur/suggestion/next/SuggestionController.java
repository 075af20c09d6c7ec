package dk.rundtur.suggestion.next;

import dk.rundtur.id.CompetenceId;
import dk.rundtur.id.PersonId;
import dk.rundtur.id.PhaseId;
import dk.rundtur.network.Need;
import dk.rundtur.network.Network;
import dk.rundtur.people.Person;
import dk.rundtur.people.PersonKind;
import dk.rundtur.people.Tie;
import dk.rundtur.suggestion.ranking.Advice;
import dk.rundtur.suggestion.ranking.Ranking;
import dk.rundtur.suggestion.ranking.Suggestion;
import dk.rundtur.suggestion.ranking.evidence.Term;
import dk.rundtur.suggestion.ranking.route.Route;
import dk.rundtur.web.LocalContext;
import dk.rundtur.web.Texts;

import graphql.execution.DataFetcherResult;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.LocalContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.springframework.util.function.SingletonSupplier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/// Whom next, over GraphQL.
@Controller
class SuggestionController {

    private final Suggestions suggestions;
    private final Sentences sentences;
    private final Texts texts;

    SuggestionController(Suggestions suggestions, Sentences sentences, Texts texts) {
        this.suggestions = suggestions;
        this.sentences = sentences;
        this.texts = texts;
    }

    /// The outlook is worked out when the first of those below asks for it.
    @SchemaMapping
    DataFetcherResult<Ranking> nextContacts(
            Network network,
            @Argument int first,
            @Argument @Nullable PhaseId phase,
            @Argument @Nullable CompetenceId competence,
            @Argument @Nullable List<PersonKind> kinds,
            @Argument int maxSteps) {
        View view =
                suggestions
                        .view(network.id(), first, phase, competence, maxSteps)
                        .among(Objects.requireNonNullElse(kinds, List.of()));
        Ranking ranking = view.rank();
        Map<String, Object> context =
                Map.of(
                        "view", view,
                        "mentions", suggestions.mentions(network.id(), ranking.suggestions()),
                        "outlook", SingletonSupplier.of(view::foresee));
        return LocalContext.with(context, ranking);
    }

    @QueryMapping
    List<Route> introductions(
            @Argument PersonId from,
            @Argument PersonId to,
            @Argument int maxSteps,
            @Argument int first) {
        return suggestions.introductions(from, to, maxSteps, first);
    }

    @SchemaMapping
    @Nullable Person person(Suggestion suggestion, @LocalContextValue Mentions mentions) {
        return mentions.people().get(new PersonId(suggestion.person()));
    }

    @SchemaMapping
    DataFetcherResult<List<Term>> reasons(
            Suggestion suggestion,
            @LocalContextValue View view,
            @LocalContextValue Mentions mentions) {
        Map<String, Object> context =
                Map.of("suggestion", suggestion, "view", view, "mentions", mentions);
        return LocalContext.with(context, suggestion.terms());
    }

    @SchemaMapping(typeName = "Reason")
    String code(Term reason) {
        return reason.code().code();
    }

    @SchemaMapping(typeName = "Reason")
    String text(
            Term reason,
            @LocalContextValue Suggestion suggestion,
            @LocalContextValue Mentions mentions,
            Locale locale) {
        return sentences.say(reason, suggestion, mentions, locale);
    }

    @SchemaMapping
    List<Need> fills(Suggestion suggestion, @LocalContextValue Mentions mentions) {
        return mentions.needs(suggestion.fills());
    }

    @SchemaMapping
    List<Need> askAbout(Suggestion suggestion, @LocalContextValue Mentions mentions) {
        return mentions.needs(suggestion.askAbout());
    }

    @SchemaMapping
    List<Question> questions(
            Suggestion suggestion, @LocalContextValue Mentions mentions, Locale locale) {
        int unmet = suggestion.unmetAcquaintances();
        return suggestion.questions().stream()
                .filter(hint -> mentions.needs().containsKey(hint.need()))
                .map(hint ->
                        new Question(
                                mentions.needs(List.of(hint.need())).getFirst(),
                                sentences.say(hint, unmet, locale)))
                .toList();
    }

    @SchemaMapping
    String text(Advice advice, Locale locale) {
        return texts.say("suggestion.advice." + advice.code(), locale);
    }

    @SchemaMapping
    List<Need> needs(Advice advice, @LocalContextValue Mentions mentions) {
        return mentions.needs(advice.needs());
    }

    @SchemaMapping
    CompletableFuture<List<Person>> people(Route route, DataLoader<PersonId, Person> person) {
        return person.loadMany(route.people().stream().map(PersonId::new).toList());
    }

    /// Each tie as seen from the person before it on the way.
    @SchemaMapping
    CompletableFuture<List<Tie>> ties(Route route, DataLoader<String, Tie> tie) {
        return tie.loadMany(route.ties())
                .thenApply(ties -> {
                    List<Tie> seen = new ArrayList<>();
                    for (int i = 0; i < ties.size(); i++) {
                        seen.add(ties.get(i).towards(new PersonId(route.people().get(i + 1))));
                    }
                    return seen;
                });
    }

    @SchemaMapping
    CompletableFuture<Tie> weakest(Route route, DataLoader<String, Tie> tie) {
        int place = route.ties().indexOf(route.weakest());
        return tie.load(route.weakest())
                .thenApply(weakest -> weakest.towards(new PersonId(route.people().get(place + 1))));
    }
}
