package dk.rundtur.suggestion.whatif;

import dk.rundtur.id.PersonId;
import dk.rundtur.network.Need;
import dk.rundtur.network.Network;
import dk.rundtur.outcome.InvalidRequest;
import dk.rundtur.outcome.Problem;
import dk.rundtur.outcome.ProblemCode;
import dk.rundtur.people.People;
import dk.rundtur.suggestion.next.Mentions;
import dk.rundtur.suggestion.next.Suggestions;
import dk.rundtur.suggestion.next.View;
import dk.rundtur.suggestion.ranking.Suggestion;
import dk.rundtur.suggestion.ranking.whatif.AfterNo;
import dk.rundtur.web.LocalContext;

import graphql.execution.DataFetcherResult;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.LocalContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Whom to turn to after a no, over GraphQL.
@Controller
class AfterNoController {

    private static final int MOST = 10;

    private final Suggestions suggestions;
    private final Wanted wanted;
    private final People people;

    AfterNoController(Suggestions suggestions, Wanted wanted, People people) {
        this.suggestions = suggestions;
        this.wanted = wanted;
        this.people = people;
    }

    @SchemaMapping
    DataFetcherResult<AfterNo.Others> afterNo(
            Network network, @Argument PersonId person, @Argument int first) {
        InvalidRequest.unlessBetween("first", first, 1, MOST);
        if (people.byId(List.of(person)).isEmpty()) {
            throw new InvalidRequest(Problem.at("person", ProblemCode.UNKNOWN_PERSON));
        }
        View view = suggestions.view(network.id());
        AfterNo.Others others =
                new AfterNo(view.settings())
                        .others(
                                view.world(),
                                person.value(),
                                wanted.of(network.id(), person),
                                first);
        List<Suggestion> suggested =
                Stream.concat(others.holders().stream(), others.toAsk().stream()).toList();
        Map<String, Object> context =
                Map.of("view", view, "mentions", suggestions.mentions(network.id(), suggested));
        return LocalContext.with(context, others);
    }

    @SchemaMapping(typeName = "AfterNo")
    List<Need> needs(AfterNo.Others others, @LocalContextValue Mentions mentions) {
        return mentions.needs(others.needs());
    }

    @SchemaMapping(typeName = "AfterNo")
    List<Need> withoutHolder(AfterNo.Others others, @LocalContextValue Mentions mentions) {
        return mentions.needs(others.withoutHolder());
    }
}
