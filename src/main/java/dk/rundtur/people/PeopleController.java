package dk.rundtur.people;

import dk.rundtur.access.User;
import dk.rundtur.access.Viewer;
import dk.rundtur.graph.Nested;
import dk.rundtur.graph.Page;
import dk.rundtur.graph.PageRequest;
import dk.rundtur.id.CompetenceId;
import dk.rundtur.id.PersonId;
import dk.rundtur.outcome.Problem;
import dk.rundtur.web.Batches;
import dk.rundtur.web.IdempotencyKey;
import dk.rundtur.web.Loaders;

import graphql.schema.DataFetchingEnvironment;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/// People and ties over GraphQL.
@Controller
class PeopleController {

    /// The tie as now recorded.
    record TiePayload(@Nullable Tie tie, List<Problem> userErrors) {}

    private final People people;
    private final PeopleChanges changes;
    private final TieChanges ties;

    PeopleController(People people, PeopleChanges changes, TieChanges ties, Loaders loaders) {
        this.people = people;
        this.changes = changes;
        this.ties = ties;
        loaders.<PersonId, Person>byId("person", people::byId);
        loaders.<String, Tie>byId("tie", ids -> people.ties(List.copyOf(ids)));
        loaders.<PersonId, Tie>pages("tiesOfPerson", people::ties);
    }

    @QueryMapping
    Page<Person> people(
            @Argument int first,
            @Argument @Nullable String after,
            @Argument @Nullable PersonFilter filter,
            @AuthenticationPrincipal Viewer viewer) {
        return people.page(
                PageRequest.of(first, after), filter == null ? PersonFilter.NONE : filter, viewer);
    }

    @BatchMapping
    Map<Person, Organisation> organisation(List<Person> people) {
        return Batches.by(people, Person::id, this.people::organisations);
    }

    @BatchMapping
    Map<Person, List<HeldCompetence>> competences(List<Person> people) {
        return Batches.by(people, Person::id, this.people::competences, List.of());
    }

    @SchemaMapping
    CompletableFuture<Page<Tie>> ties(
            Person person,
            @Argument int first,
            @Argument @Nullable String after,
            DataLoader<Nested<PersonId>, Page<Tie>> tiesOfPerson) {
        return tiesOfPerson.load(new Nested<>(person.id(), PageRequest.of(first, after), ""));
    }

    @SchemaMapping
    CompletableFuture<Person> other(Tie tie, DataLoader<PersonId, Person> person) {
        return person.load(tie.other());
    }

    /// The person that an account is: `access` knows the id alone, since it knows no people.
    @SchemaMapping(typeName = "User", field = "person")
    @Nullable CompletableFuture<Person> ofUser(User user, DataLoader<PersonId, Person> person) {
        return user.person() == null ? null : person.load(user.person());
    }

    @MutationMapping
    PersonPayload personCreate(
            @Argument PeopleChanges.New input,
            DataFetchingEnvironment environment,
            @AuthenticationPrincipal Viewer viewer) {
        return changes.create(input, IdempotencyKey.in(environment), viewer)
                .payload(PersonPayload::new);
    }

    @MutationMapping
    PersonPayload personUpdate(@Argument PeopleChanges.Change input) {
        return changes.update(input).payload(PersonPayload::new);
    }

    @MutationMapping
    PersonPayload competenceHold(@Argument PeopleChanges.Hold input) {
        return changes.hold(input).payload(PersonPayload::new);
    }

    /// The two ends of something said about two things.
    record Held(PersonId person, CompetenceId competence) {}

    @MutationMapping
    PersonPayload competenceRelease(@Argument Held input) {
        return changes.release(input.person(), input.competence()).payload(PersonPayload::new);
    }

    @MutationMapping
    TiePayload tieRecord(@Argument TieChanges.New input) {
        return ties.record(input).payload(TiePayload::new);
    }

    @MutationMapping
    PersonPayload tiesRecord(@Argument TieChanges.Acquaintances input) {
        return ties.recordAll(input).payload(PersonPayload::new);
    }

    /// The two people whose tie is removed.
    record Ends(PersonId from, PersonId to) {}

    @MutationMapping
    PersonPayload tieRemove(@Argument Ends input) {
        return ties.remove(input.from(), input.to()).payload(PersonPayload::new);
    }
}
