package dk.rundtur.suggestion.ranking.forecast;

import dk.rundtur.suggestion.ranking.Ranker;
import dk.rundtur.suggestion.ranking.Settings;
import dk.rundtur.suggestion.ranking.Suggestion;
import dk.rundtur.suggestion.ranking.world.World;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The next few conversations, found by ranking again after each answer one may get.
///
/// A policy in the sense of Golovin & Krause 2011 does not list what will be done; it says what to
/// do after each outcome. The list follows the good outcomes and tells of each conversation what
/// the bad ones would change.
public final class NextFew {

    private final Ranker ranker;

    public NextFew(Settings settings) {
        ranker = new Ranker(settings.withLimit(1));
    }

    /// At most so many conversations; fewer when the needs are covered or nobody is left.
    public List<NextConversation> list(World world, int conversations) {
        List<NextConversation> few = new ArrayList<>();
        World now = world;
        Optional<Suggestion> next = first(now);
        while (next.isPresent() && few.size() < conversations) {
            Supposition supposition = Supposition.that(now, next.get());
            now = supposition.goesWell();
            int order = few.size() + 1;
            few.add(
                    new NextConversation(
                            order,
                            next.get().at(order),
                            person(supposition.declines()),
                            person(supposition.isNotReached()),
                            now.coveredShare()));
            next = first(now);
        }
        return few;
    }

    private Optional<Suggestion> first(World world) {
        return ranker.rank(world).suggestions().stream().findFirst();
    }

    private @Nullable String person(World world) {
        return first(world).map(Suggestion::person).orElse(null);
    }
}
