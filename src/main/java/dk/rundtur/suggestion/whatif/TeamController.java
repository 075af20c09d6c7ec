package dk.rundtur.suggestion.whatif;

import dk.rundtur.id.PersonId;
import dk.rundtur.network.Need;
import dk.rundtur.network.Network;
import dk.rundtur.outcome.InvalidRequest;
import dk.rundtur.people.Person;
import dk.rundtur.suggestion.next.Mentions;
import dk.rundtur.suggestion.next.Suggestions;
import dk.rundtur.suggestion.next.View;
import dk.rundtur.suggestion.ranking.whatif.Core;
import dk.rundtur.suggestion.ranking.whatif.Team;
import dk.rundtur.suggestion.ranking.whatif.Teams;
import dk.rundtur.suggestion.ranking.whatif.Winning;
import dk.rundtur.web.LocalContext;

import graphql.execution.DataFetcherResult;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.LocalContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/// Whole teams side by side, over GraphQL.
@Controller
class TeamController {

    private static final int LEAST = 4;
    private static final int MOST = 6;
    private static final int MOST_TEAMS = 5;

    private final Suggestions suggestions;
    private final Cores cores;

    TeamController(Suggestions suggestions, Cores cores) {
        this.suggestions = suggestions;
        this.cores = cores;
    }

    @SchemaMapping
    DataFetcherResult<List<Team>> teams(
            Network network,
            @Argument int size,
            @Argument int first,
            @Argument @Nullable List<PersonId> mayLeave) {
        InvalidRequest.unlessBetween("size", size, LEAST, MOST);
        InvalidRequest.unlessBetween("first", first, 1, MOST_TEAMS);
        View view = suggestions.view(network.id());
        Core core = cores.core(network.id(), mayLeave == null ? Set.of() : Set.copyOf(mayLeave));
        return LocalContext.with(
                Map.of("mentions", suggestions.mentions(network.id(), List.of())),
                new Teams(view.settings(), core).find(view.world(), size, first));
    }

    @SchemaMapping
    CompletableFuture<List<Person>> people(Team team, DataLoader<PersonId, Person> person) {
        return person.loadMany(team.people().stream().map(PersonId::new).toList());
    }

    @SchemaMapping
    CompletableFuture<List<Person>> toWin(Team team, DataLoader<PersonId, Person> person) {
        return person.loadMany(team.toWin().stream().map(PersonId::new).toList());
    }

    @SchemaMapping
    CompletableFuture<List<Person>> leaves(Team team, DataLoader<PersonId, Person> person) {
        return person.loadMany(team.leaves().stream().map(PersonId::new).toList());
    }

    @SchemaMapping
    double coveredShare(Team team) {
        return team.cover().share();
    }

    @SchemaMapping
    double coveredShareWithOngoing(Team team) {
        return team.cover().withOngoing();
    }

    @SchemaMapping
    List<Need> missing(Team team, @LocalContextValue Mentions mentions) {
        return mentions.needs(team.cover().missing());
    }

    @SchemaMapping
    List<Need> addedByOngoing(Team team, @LocalContextValue Mentions mentions) {
        return mentions.needs(team.cover().added());
    }

    @SchemaMapping(typeName = "TeamConversation")
    CompletableFuture<Person> person(Winning winning, DataLoader<PersonId, Person> person) {
        return person.load(new PersonId(winning.person()));
    }

    @SchemaMapping(typeName = "TeamConversation")
    List<Need> fills(Winning winning, @LocalContextValue Mentions mentions) {
        return mentions.needs(winning.fills());
    }
}
