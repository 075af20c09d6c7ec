package dk.rundtur.suggestion.ahead;

import dk.rundtur.id.PersonId;
import dk.rundtur.network.Need;
import dk.rundtur.people.Person;
import dk.rundtur.suggestion.next.NextContacts;
import dk.rundtur.suggestion.next.NextContacts.Ahead;
import dk.rundtur.suggestion.next.NextContacts.NoForecast;
import dk.rundtur.suggestion.next.NextContacts.Ranked;
import dk.rundtur.suggestion.next.Sentences;
import dk.rundtur.suggestion.next.Suggestions;
import dk.rundtur.suggestion.ranking.forecast.Outlook;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

/// How the tour may go on, over GraphQL.
@Controller
class AheadController {

    private final Suggestions suggestions;
    private final Sentences sentences;

    AheadController(Suggestions suggestions, Sentences sentences) {
        this.suggestions = suggestions;
        this.sentences = sentences;
    }

    @SchemaMapping
    Outlook.@Nullable Clear forecast(NextContacts next) {
        return next.outlook().get() instanceof Outlook.Clear clear ? clear : null;
    }

    @SchemaMapping
    @Nullable NoForecast noForecast(NextContacts next) {
        return next.outlook().get() instanceof Outlook.Unclear why
                ? suggestions.noForecast(next, why)
                : null;
    }

    @SchemaMapping
    String code(NoForecast none) {
        return none.why().code();
    }

    @SchemaMapping
    String text(NoForecast none, Locale locale) {
        return sentences.say(none.why(), none.mentions(), locale);
    }

    @SchemaMapping
    List<Need> needs(NoForecast none) {
        return none.mentions().needs(none.why().needs());
    }

    @SchemaMapping
    List<Ahead> plan(NextContacts next, @Argument int steps) {
        return suggestions.ahead(next, steps);
    }

    @SchemaMapping(typeName = "PlannedContact")
    Ranked suggestion(Ahead ahead) {
        return ahead.ranked();
    }

    @SchemaMapping(typeName = "PlannedContact")
    @Nullable CompletableFuture<Person> ifNo(Ahead ahead, DataLoader<PersonId, Person> person) {
        return ahead.conversation().findIfNo().map(PersonId::new).map(person::load).orElse(null);
    }

    @SchemaMapping(typeName = "PlannedContact")
    @Nullable CompletableFuture<Person> ifNotReached(
            Ahead ahead, DataLoader<PersonId, Person> person) {
        return ahead.conversation()
                .findIfNotReached()
                .map(PersonId::new)
                .map(person::load)
                .orElse(null);
    }

    @SchemaMapping(typeName = "PlannedContact")
    double chance(Ahead ahead) {
        return ahead.conversation().chance();
    }

    @SchemaMapping(typeName = "PlannedContact")
    double coveredShareAfter(Ahead ahead) {
        return ahead.conversation().coveredShareAfter();
    }
}
