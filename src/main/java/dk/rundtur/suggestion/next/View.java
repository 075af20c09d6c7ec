package dk.rundtur.suggestion.next;

import static java.util.stream.Collectors.toSet;

import dk.rundtur.id.NetworkId;
import dk.rundtur.people.PersonKind;
import dk.rundtur.suggestion.ranking.Ranker;
import dk.rundtur.suggestion.ranking.Ranking;
import dk.rundtur.suggestion.ranking.Settings;
import dk.rundtur.suggestion.ranking.forecast.Forecaster;
import dk.rundtur.suggestion.ranking.forecast.NextConversation;
import dk.rundtur.suggestion.ranking.forecast.NextFew;
import dk.rundtur.suggestion.ranking.forecast.Outlook;
import dk.rundtur.suggestion.ranking.world.World;
import dk.rundtur.suggestion.visible.History;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// What was visible to a network when it was read, and how that is to be ranked.
///
/// @param askedSince asks of later days weigh even when they are answered
public record View(
        NetworkId network, World world, History history, Settings settings, LocalDate askedSince) {

    /// Whom to talk to next.
    public Ranking rank() {
        return new Ranker(settings).rank(world);
    }

    /// The same, with only people of these kinds to be suggested; all when there are none.
    public View among(Collection<PersonKind> kinds) {
        Set<String> names = kinds.stream().map(PersonKind::name).collect(toSet());
        return new View(network, world, history, settings.withKinds(names), askedSince);
    }

    /// The next few conversations.
    public List<NextConversation> ahead(int conversations) {
        return new NextFew(settings).list(world, conversations);
    }

    /// How many more conversations the tour takes, with people of all kinds.
    public Outlook foresee() {
        return new Forecaster(settings.withKinds(Set.of())).foresee(world);
    }
}
