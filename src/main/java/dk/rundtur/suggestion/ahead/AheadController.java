package dk.rundtur.suggestion.ahead;

import dk.rundtur.id.PersonId;
import dk.rundtur.network.Need;
import dk.rundtur.outcome.InvalidRequest;
import dk.rundtur.people.Person;
import dk.rundtur.suggestion.next.Mentions;
import dk.rundtur.suggestion.next.Sentences;
import dk.rundtur.suggestion.next.Suggestions;
import dk.rundtur.suggestion.next.View;
import dk.rundtur.suggestion.ranking.Suggestion;
import dk.rundtur.suggestion.ranking.forecast.NextConversation;
import dk.rundtur.suggestion.ranking.forecast.Outlook;
import dk.rundtur.web.LocalContext;

import graphql.execution.DataFetcherResult;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.LocalContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// How the tour may go on, over GraphQL.
@Controller
class AheadController {

    private static final int MOST = 5;

    private final Suggestions suggestions;
    private final Sentences sentences;

    AheadController(Suggestions suggestions, Sentences sentences) {
        this.suggestions = suggestions;
        this.sentences = sentences;
    }

    @SchemaMapping(typeName = "NextContacts")
    Outlook.@Nullable Clear forecast(@LocalContextValue Supplier<Outlook> outlook) {
        return outlook.get() instanceof Outlook.Clear clear ? clear : null;
    }

    @SchemaMapping(typeName = "NextContacts")
    Outlook.@Nullable Unclear noForecast(@LocalContextValue Supplier<Outlook> outlook) {
        return outlook.get() instanceof Outlook.Unclear why ? why : null;
    }

    @SchemaMapping(typeName = "NoForecast")
    String text(Outlook.Unclear why, @LocalContextValue Mentions mentions, Locale locale) {
        return sentences.say(why, mentions, locale);
    }

    @SchemaMapping(typeName = "NoForecast")
    List<Need> needs(Outlook.Unclear why, @LocalContextValue Mentions mentions) {
        return mentions.needs(why.needs());
    }

    @SchemaMapping(typeName = "NextContacts")
    DataFetcherResult<List<NextConversation>> plan(
            @Argument int steps, @LocalContextValue View view) {
        InvalidRequest.unlessBetween("steps", steps, 1, MOST);
        List<NextConversation> plan = view.ahead(steps);
        List<Suggestion> suggested = plan.stream().map(NextConversation::suggestion).toList();
        return LocalContext.with(
                Map.of("view", view, "mentions", suggestions.mentions(view.network(), suggested)),
                plan);
    }

    @SchemaMapping(typeName = "PlannedContact")
    @Nullable CompletableFuture<Person> ifNo(
            NextConversation conversation, DataLoader<PersonId, Person> person) {
        return conversation.findIfNo().map(PersonId::new).map(person::load).orElse(null);
    }

    @SchemaMapping(typeName = "PlannedContact")
    @Nullable CompletableFuture<Person> ifNotReached(
            NextConversation conversation, DataLoader<PersonId, Person> person) {
        return conversation.findIfNotReached().map(PersonId::new).map(person::load).orElse(null);
    }
}
