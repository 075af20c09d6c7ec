package dk.rundtur.suggestion.ranking.forecast;

import dk.rundtur.suggestion.ranking.Planner;
import dk.rundtur.suggestion.ranking.Settings;
import dk.rundtur.suggestion.ranking.Suggestion;
import dk.rundtur.suggestion.ranking.world.World;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Plans the next few conversations by asking the ranking again after each answer one may get.
public final class TourPlanner {

    private final Planner planner;

    public TourPlanner(Settings settings) {
        planner = new Planner(settings.withLimit(1));
    }

    /// At most so many conversations; fewer when the needs are covered or nobody is left.
    public List<Planned> plan(World world, int conversations) {
        List<Planned> plan = new ArrayList<>();
        World now = world;
        Optional<Suggestion> next = first(now);
        while (next.isPresent() && plan.size() < conversations) {
            Supposition supposition = Supposition.that(now, next.get());
            now = supposition.goesWell();
            plan.add(
                    new Planned(
                            next.get(),
                            person(supposition.declines()),
                            person(supposition.isNotReached()),
                            now.coveredShare()));
            next = first(now);
        }
        return plan;
    }

    private Optional<Suggestion> first(World world) {
        return planner.rank(world).suggestions().stream().findFirst();
    }

    private @Nullable String person(World world) {
        return first(world).map(Suggestion::person).orElse(null);
    }
}
