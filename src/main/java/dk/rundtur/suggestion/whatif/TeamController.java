package dk.rundtur.suggestion.whatif;

import dk.rundtur.id.PersonId;
import dk.rundtur.network.Need;
import dk.rundtur.network.Network;
import dk.rundtur.outcome.InvalidRequest;
import dk.rundtur.people.Person;
import dk.rundtur.suggestion.next.Mentions;
import dk.rundtur.suggestion.next.Suggestions;
import dk.rundtur.suggestion.next.View;
import dk.rundtur.suggestion.ranking.whatif.Team;
import dk.rundtur.suggestion.ranking.whatif.Teams;
import dk.rundtur.web.LocalContext;

import graphql.execution.DataFetcherResult;

import org.dataloader.DataLoader;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.LocalContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/// Whole teams side by side, over GraphQL.
@Controller
class TeamController {

    private static final int LEAST = 4;
    private static final int MOST = 6;
    private static final int MOST_TEAMS = 5;

    private final Suggestions suggestions;

    TeamController(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    @SchemaMapping
    DataFetcherResult<List<Team>> teams(Network network, @Argument int size, @Argument int first) {
        InvalidRequest.unlessBetween("size", size, LEAST, MOST);
        InvalidRequest.unlessBetween("first", first, 1, MOST_TEAMS);
        View view = suggestions.view(network.id());
        return LocalContext.with(
                Map.of("mentions", suggestions.mentions(network.id(), List.of())),
                new Teams(view.settings()).find(view.world(), size, first));
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
    List<Need> missing(Team team, @LocalContextValue Mentions mentions) {
        return mentions.needs(team.missing());
    }
}
