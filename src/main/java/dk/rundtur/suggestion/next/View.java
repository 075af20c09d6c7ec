package dk.rundtur.suggestion.next;

import dk.rundtur.id.NetworkId;
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
import java.util.List;

/// What was visible to a network when it was read, and how that is to be ranked.
///
/// @param askedSince asks of later days weigh even when they are answered
public record View(
        NetworkId network, World world, History history, Settings settings, LocalDate askedSince) {

    /// Whom to talk to next.
    public Ranking rank() {
        return new Ranker(settings).rank(world);
    }

    /// The next few conversations.
    public List<NextConversation> ahead(int conversations) {
        return new NextFew(settings).list(world, conversations);
    }

    /// How many more conversations the tour takes.
    public Outlook foresee() {
        return new Forecaster(settings).foresee(world);
    }
}
