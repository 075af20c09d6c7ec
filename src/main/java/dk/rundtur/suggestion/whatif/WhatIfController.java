package dk.rundtur.suggestion.whatif;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dk.rundtur.gap.Gaps;
import dk.rundtur.gap.NeedGap;
import dk.rundtur.id.PersonId;
import dk.rundtur.network.Need;
import dk.rundtur.network.Network;
import dk.rundtur.outcome.InvalidRequest;
import dk.rundtur.outcome.Problem;
import dk.rundtur.outcome.ProblemCode;
import dk.rundtur.people.People;
import dk.rundtur.people.Person;
import dk.rundtur.suggestion.next.Mentions;
import dk.rundtur.suggestion.next.Suggestions;
import dk.rundtur.suggestion.next.View;
import dk.rundtur.suggestion.ranking.Suggestion;
import dk.rundtur.suggestion.ranking.whatif.Loss;
import dk.rundtur.suggestion.ranking.whatif.WhatIf;
import dk.rundtur.web.LocalContext;

import graphql.execution.DataFetcherResult;

import org.dataloader.DataLoader;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.LocalContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/// What a network would be without somebody, over GraphQL.
@Controller
class WhatIfController {

    private static final int MOST = 50;

    private final Suggestions suggestions;
    private final Gaps gaps;
    private final People people;

    WhatIfController(Suggestions suggestions, Gaps gaps, People people) {
        this.suggestions = suggestions;
        this.gaps = gaps;
        this.people = people;
    }

    @SchemaMapping
    DataFetcherResult<Loss> without(Network network, @Argument PersonId person) {
        if (people.byId(List.of(person)).isEmpty()) {
            throw new InvalidRequest(Problem.at("person", ProblemCode.UNKNOWN_PERSON));
        }
        return lost(network, whatIf -> whatIf.without(person.value()));
    }

    @SchemaMapping
    DataFetcherResult<List<Loss>> irreplaceable(Network network, @Argument int first) {
        InvalidRequest.unlessBetween("first", first, 1, MOST);
        return lost(network, whatIf -> whatIf.irreplaceable(first));
    }

    private <T> DataFetcherResult<T> lost(Network network, Function<WhatIf, T> loss) {
        View view = suggestions.view(network.id());
        WhatIf whatIf = new WhatIf(view.world(), bringers(network), view.settings());
        Map<String, Object> context =
                Map.of(
                        "view", view,
                        "whatIf", whatIf,
                        "mentions", suggestions.mentions(network.id(), List.of()));
        return LocalContext.with(context, loss.apply(whatIf));
    }

    /// By need: who takes part and brings it, in each phase that counts.
    private Map<String, List<Set<String>>> bringers(Network network) {
        return gaps.gap(network.id(), null).needs().stream()
                .collect(toMap(gap -> gap.need().id(), WhatIfController::holders));
    }

    private static List<Set<String>> holders(NeedGap gap) {
        return gap.counted().stream()
                .map(phase -> phase.holders().stream().map(PersonId::value).collect(toSet()))
                .toList();
    }

    @SchemaMapping(typeName = "WhatIf")
    CompletableFuture<Person> person(Loss loss, DataLoader<PersonId, Person> person) {
        return person.load(new PersonId(loss.person()));
    }

    @SchemaMapping(typeName = "WhatIf")
    List<Need> lostNeeds(Loss loss, @LocalContextValue Mentions mentions) {
        return mentions.needs(loss.lostNeeds());
    }

    @SchemaMapping(typeName = "WhatIf")
    double coveredShareNow(@LocalContextValue View view) {
        return view.world().coveredShare();
    }

    @SchemaMapping(typeName = "WhatIf")
    DataFetcherResult<List<Suggestion>> repairs(
            Loss loss, @LocalContextValue View view, @LocalContextValue WhatIf whatIf) {
        List<Suggestion> repairs = whatIf.repairs(loss);
        return LocalContext.with(
                Map.of("view", view, "mentions", suggestions.mentions(view.network(), repairs)),
                repairs);
    }
}
