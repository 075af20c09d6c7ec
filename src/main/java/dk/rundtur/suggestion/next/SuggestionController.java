package dk.rundtur.suggestion.next;

import dk.rundtur.id.PersonId;
import dk.rundtur.network.Need;
import dk.rundtur.network.Network;
import dk.rundtur.people.Person;
import dk.rundtur.people.Tie;
import dk.rundtur.suggestion.next.NextContacts.Ranked;
import dk.rundtur.suggestion.next.NextContacts.Said;
import dk.rundtur.suggestion.ranking.Suggestion;
import dk.rundtur.suggestion.ranking.evidence.Term;
import dk.rundtur.suggestion.ranking.route.Route;
import dk.rundtur.web.Texts;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    @SchemaMapping
    NextContacts nextContacts(
            Network network,
            @Argument int first,
            @Argument @Nullable String phase,
            @Argument @Nullable String competence,
            @Argument int maxSteps) {
        return suggestions.next(network.id(), first, phase, competence, maxSteps);
    }

    @QueryMapping
    List<Route> introductions(
            @Argument PersonId from,
            @Argument PersonId to,
            @Argument int maxSteps,
            @Argument int first) {
        return suggestions.introductions(from, to, maxSteps, first);
    }

    /// One term of a score, in words.
    record Reason(
            String code, double value, String text, Term term, Ranked ranked, Sources sources) {}

    @SchemaMapping(typeName = "Suggestion")
    @Nullable Person person(Ranked ranked) {
        return ranked.mentions().people().get(new PersonId(ranked.suggestion().person()));
    }

    @SchemaMapping(typeName = "Suggestion")
    Object advice(Ranked ranked) {
        return ranked.suggestion().advice();
    }

    @SchemaMapping(typeName = "Suggestion")
    double score(Ranked ranked) {
        return ranked.suggestion().score();
    }

    @SchemaMapping(typeName = "Suggestion")
    List<Reason> reasons(Ranked ranked, Locale locale) {
        List<Reason> reasons = new ArrayList<>();
        Sources sources = new Sources(ranked);
        for (Term term : ranked.suggestion().terms()) {
            String text = sentences.say(term, ranked.suggestion(), ranked.mentions(), locale);
            reasons.add(new Reason(term.code().code(), term.value(), text, term, ranked, sources));
        }
        return reasons;
    }

    @SchemaMapping(typeName = "Suggestion")
    String formula(Ranked ranked) {
        return Suggestion.FORMULA;
    }

    @SchemaMapping(typeName = "Suggestion")
    List<Need> fills(Ranked ranked) {
        return ranked.mentions().needs(ranked.suggestion().fills());
    }

    @SchemaMapping(typeName = "Suggestion")
    List<Need> askAbout(Ranked ranked) {
        return ranked.mentions().needs(ranked.suggestion().askAbout());
    }

    @SchemaMapping(typeName = "Suggestion")
    Route route(Ranked ranked) {
        return ranked.suggestion().route();
    }

    @SchemaMapping(typeName = "Suggestion")
    @Nullable Route fallback(Ranked ranked) {
        return ranked.suggestion().fallback();
    }

    @SchemaMapping(typeName = "Suggestion")
    double chanceReached(Ranked ranked) {
        return ranked.suggestion().chanceReached();
    }

    @SchemaMapping(typeName = "Suggestion")
    double chanceYes(Ranked ranked) {
        return ranked.suggestion().chanceYes();
    }

    @SchemaMapping(typeName = "Advice")
    String code(Said said) {
        return said.advice().code();
    }

    @SchemaMapping(typeName = "Advice")
    String text(Said said, Locale locale) {
        return texts.say("suggestion.advice." + said.advice().code(), locale);
    }

    @SchemaMapping(typeName = "Advice")
    List<Need> needs(Said said) {
        return said.mentions().needs(said.advice().needs());
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
