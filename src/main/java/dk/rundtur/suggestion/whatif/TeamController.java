package dk.rundtur.suggestion.whatif;

import dk.rundtur.id.PersonId;
import dk.rundtur.network.Need;
import dk.rundtur.network.Network;
import dk.rundtur.outcome.InvalidRequest;
import dk.rundtur.outcome.Problem;
import dk.rundtur.outcome.ProblemCode;
import dk.rundtur.people.Person;
import dk.rundtur.suggestion.next.NextContacts.Mentions;
import dk.rundtur.suggestion.next.NextContacts.View;
import dk.rundtur.suggestion.next.Suggestions;
import dk.rundtur.suggestion.ranking.whatif.Team;
import dk.rundtur.suggestion.ranking.whatif.Teams;

import org.dataloader.DataLoader;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Whole teams side by side, over GraphQL.
@Controller
class TeamController {

    private static final int LEAST = 4;
    private static final int MOST = 6;
    private static final int MOST_TEAMS = 5;

    /// A team, with what its needs are called.
    record Proposed(Team team, Mentions mentions) {}

    private final Suggestions suggestions;

    TeamController(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    @SchemaMapping
    List<Proposed> teams(Network network, @Argument int size, @Argument int first) {
        within("size", size, LEAST, MOST);
        within("first", first, 1, MOST_TEAMS);
        View view = suggestions.view(network.id());
        List<Team> teams = new Teams(view.settings()).find(view.world(), size, first);
        Mentions mentions = suggestions.mentions(network.id(), List.of());
        return teams.stream().map(team -> new Proposed(team, mentions)).toList();
    }

    private static void within(String argument, int value, int least, int most) {
        if (value < least || value > most) {
            throw new InvalidRequest(Problem.at(argument, ProblemCode.OUT_OF_RANGE, least, most));
        }
    }

    @SchemaMapping(typeName = "Team")
    CompletableFuture<List<Person>> people(Proposed team, DataLoader<PersonId, Person> person) {
        return person.loadMany(team.team().people().stream().map(PersonId::new).toList());
    }

    @SchemaMapping(typeName = "Team")
    CompletableFuture<List<Person>> toWin(Proposed team, DataLoader<PersonId, Person> person) {
        return person.loadMany(team.team().toWin().stream().map(PersonId::new).toList());
    }

    @SchemaMapping(typeName = "Team")
    List<Need> missing(Proposed team) {
        return team.mentions().needs(team.team().missing());
    }

    @SchemaMapping(typeName = "Team")
    double coveredShare(Proposed team) {
        return team.team().coveredShare();
    }

    @SchemaMapping(typeName = "Team")
    double closeness(Proposed team) {
        return team.team().closeness();
    }

    @SchemaMapping(typeName = "Team")
    double chance(Proposed team) {
        return team.team().chance();
    }

    @SchemaMapping(typeName = "Team")
    double score(Proposed team) {
        return team.team().score();
    }

    @SchemaMapping(typeName = "Team")
    double bound(Proposed team) {
        return team.team().bound();
    }

    @SchemaMapping(typeName = "Team")
    boolean provenBest(Proposed team) {
        return team.team().provenBest();
    }
}
