package dk.rundtur.suggestion.next;

import dk.rundtur.id.PersonId;
import dk.rundtur.people.Person;
import dk.rundtur.suggestion.next.NextContacts.Mentions;
import dk.rundtur.suggestion.next.SuggestionController.Reason;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/// What the numbers in reasons come from, over GraphQL.
@Controller
class SourceController {

    private static final int MOST = 50;

    /// A source, with what its need is called.
    record Traced(Source source, Mentions mentions) {}

    private final Sentences sentences;

    SourceController(Sentences sentences) {
        this.sentences = sentences;
    }

    @SchemaMapping
    List<Traced> sources(Reason reason, @Argument int first) {
        return reason.sources().of(reason.term()).stream()
                .limit(Math.clamp(first, 0, MOST))
                .map(source -> new Traced(source, reason.ranked().mentions()))
                .toList();
    }

    @SchemaMapping(typeName = "ReasonSource")
    Source.Kind kind(Traced traced) {
        return traced.source().kind();
    }

    @SchemaMapping(typeName = "ReasonSource")
    String id(Traced traced) {
        return traced.source().id();
    }

    @SchemaMapping(typeName = "ReasonSource")
    @Nullable LocalDate on(Traced traced) {
        return traced.source().on();
    }

    @SchemaMapping(typeName = "ReasonSource")
    CompletableFuture<List<Person>> people(Traced traced, DataLoader<PersonId, Person> person) {
        return person.loadMany(traced.source().people())
                .thenApply(people -> people.stream().filter(Objects::nonNull).toList());
    }

    @SchemaMapping(typeName = "ReasonSource")
    CompletableFuture<String> text(
            Traced traced, DataLoader<PersonId, Person> person, Locale locale) {
        return person.loadMany(traced.source().people())
                .thenApply(people -> {
                    List<String> names =
                            people.stream()
                                    .map(known -> known == null ? "" : known.name())
                                    .toList();
                    return sentences.say(traced.source(), names, traced.mentions(), locale);
                });
    }
}
