package dk.rundtur.suggestion.next;

import dk.rundtur.id.PersonId;
import dk.rundtur.people.Person;
import dk.rundtur.suggestion.ranking.Suggestion;
import dk.rundtur.suggestion.ranking.evidence.Term;

import org.dataloader.DataLoader;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.LocalContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/// What the numbers in reasons come from, over GraphQL.
@Controller
class SourceController {

    private static final int MOST = 50;

    private final Sentences sentences;

    SourceController(Sentences sentences) {
        this.sentences = sentences;
    }

    @SchemaMapping(typeName = "Reason")
    List<Source> sources(
            Term reason,
            @Argument int first,
            @LocalContextValue Suggestion suggestion,
            @LocalContextValue View view) {
        return new Sources(suggestion, view)
                .of(reason).stream().limit(Math.clamp(first, 0, MOST)).toList();
    }

    @SchemaMapping(typeName = "ReasonSource")
    CompletableFuture<List<Person>> people(Source source, DataLoader<PersonId, Person> person) {
        return person.loadMany(source.people())
                .thenApply(people -> people.stream().filter(Objects::nonNull).toList());
    }

    @SchemaMapping(typeName = "ReasonSource")
    CompletableFuture<String> text(
            Source source,
            @LocalContextValue Mentions mentions,
            DataLoader<PersonId, Person> person,
            Locale locale) {
        return person.loadMany(source.people())
                .thenApply(people -> {
                    List<String> names =
                            people.stream()
                                    .map(known -> known == null ? "" : known.name())
                                    .toList();
                    return sentences.say(source, names, mentions, locale);
                });
    }
}
