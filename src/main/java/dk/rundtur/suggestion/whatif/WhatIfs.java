package dk.rundtur.suggestion.whatif;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dk.rundtur.gap.Gaps;
import dk.rundtur.gap.NeedGap;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.network.Network;
import dk.rundtur.outcome.InvalidRequest;
import dk.rundtur.outcome.Problem;
import dk.rundtur.outcome.ProblemCode;
import dk.rundtur.people.People;
import dk.rundtur.suggestion.next.NextContacts.Mentions;
import dk.rundtur.suggestion.next.NextContacts.Ranked;
import dk.rundtur.suggestion.next.NextContacts.View;
import dk.rundtur.suggestion.next.Suggestions;
import dk.rundtur.suggestion.ranking.whatif.Loss;
import dk.rundtur.suggestion.ranking.whatif.WhatIf;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// Asks what a network would be without somebody.
@Component
class WhatIfs {

    private static final int MOST = 50;

    /// A loss, and what it takes to say more of it.
    record Without(NetworkId network, View view, WhatIf whatIf, Loss loss, Mentions mentions) {}

    private final Suggestions suggestions;
    private final Gaps gaps;
    private final People people;

    WhatIfs(Suggestions suggestions, Gaps gaps, People people) {
        this.suggestions = suggestions;
        this.gaps = gaps;
        this.people = people;
    }

    /// Without one person, in a network that was seen.
    Without without(Network network, PersonId person) {
        if (people.byId(List.of(person)).isEmpty()) {
            throw new InvalidRequest(Problem.at("person", ProblemCode.UNKNOWN_PERSON));
        }
        View view = suggestions.view(network.id());
        WhatIf whatIf = whatIf(network, view);
        return without(network, view, whatIf, List.of(whatIf.without(person.value()))).getFirst();
    }

    /// Those without whom most is lost, the greatest loss first.
    List<Without> irreplaceable(Network network, int first) {
        if (first < 1 || first > MOST) {
            throw new InvalidRequest(Problem.at("first", ProblemCode.OUT_OF_RANGE, 1, MOST));
        }
        View view = suggestions.view(network.id());
        WhatIf whatIf = whatIf(network, view);
        return without(network, view, whatIf, whatIf.irreplaceable(first));
    }

    /// Whom to win in place of who is gone.
    List<Ranked> repairs(Without without) {
        return suggestions.ranked(
                without.network(), without.whatIf().repairs(without.loss()), without.view());
    }

    private List<Without> without(Network network, View view, WhatIf whatIf, List<Loss> losses) {
        Mentions mentions = suggestions.mentions(network.id(), List.of());
        return losses.stream()
                .map(loss -> new Without(network.id(), view, whatIf, loss, mentions))
                .toList();
    }

    private static Set<String> holders(NeedGap gap) {
        return gap.holders().stream().map(PersonId::value).collect(toSet());
    }

    private WhatIf whatIf(Network network, View view) {
        Map<String, Set<String>> bringers =
                gaps.gap(network.id(), null).needs().stream()
                        .collect(toMap(gap -> gap.need().id(), gap -> holders(gap)));
        return new WhatIf(view.world(), bringers, view.settings());
    }
}
