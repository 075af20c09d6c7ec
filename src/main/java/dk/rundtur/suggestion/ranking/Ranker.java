package dk.rundtur.suggestion.ranking;

import dk.rundtur.suggestion.ranking.chance.Chances;
import dk.rundtur.suggestion.ranking.route.Introductions;
import dk.rundtur.suggestion.ranking.route.Route;
import dk.rundtur.suggestion.ranking.route.Routes;
import dk.rundtur.suggestion.ranking.route.Sight;
import dk.rundtur.suggestion.ranking.value.OpenNeeds;
import dk.rundtur.suggestion.ranking.world.KnownPerson;
import dk.rundtur.suggestion.ranking.world.World;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Says whom to talk to next, and why: a pure function of what is recorded.
///
/// The same world gives the same answer, in the same order; where scores are equal, ids decide.
///
/// It takes the best next conversation and is asked again once the outcome is known: the adaptive
/// greedy policy of Golovin & Krause 2011. How far their bound holds for it is said at
/// `value.Ledger`.
public final class Ranker {

    private final Settings settings;

    public Ranker(Settings settings) {
        this.settings = settings;
    }

    public Ranking rank(World world) {
        return rank(world, settings::wants);
    }

    /// The same of some people only.
    public Ranking rank(World world, Predicate<KnownPerson> among) {
        if (world.needs().isEmpty()) {
            return new Ranking(List.of(), List.of(new Advice.NoNeeds()));
        }
        OpenNeeds needs = new OpenNeeds(world);
        if (needs.isEmpty()) {
            return new Ranking(List.of(), List.of(new Advice.AllCovered()));
        }
        Sight sight = new Sight(world);
        if (!sight.hasTies()) {
            return new Ranking(List.of(), List.of(new Advice.NoTies()));
        }
        Scoring scoring = new Scoring(world, sight, needs, settings);
        List<Candidate> best = scoring.best(among);
        if (best.isEmpty()) {
            Advice why =
                    scoring.reachesOnlyOthers(among)
                            ? new Advice.NobodyOfKind()
                            : new Advice.NobodyInReach();
            return new Ranking(List.of(), List.of(why));
        }
        List<Advice> advice = new ArrayList<>();
        List<String> unknown = scoring.withoutKnownHolder();
        if (!unknown.isEmpty()) {
            advice.add(new Advice.NoKnownHolder(unknown));
        }
        List<Suggestion> suggestions = new ArrayList<>();
        for (Candidate candidate : best) {
            suggestions.add(scoring.suggestion(suggestions.size() + 1, candidate));
        }
        return new Ranking(suggestions, advice);
    }

    /// The most reliable chains between two people, best first; none when an id is unknown.
    public List<Route> introductions(World world, String from, String to, int count) {
        int start = place(world, from);
        int end = place(world, to);
        if (start < 0 || end < 0) {
            return List.of();
        }
        Chances chances = settings.learn(world);
        Sight sight = new Sight(world);
        return new Introductions(world, sight, chances, settings.maxSteps(), settings.askBudget())
                .find(start, end, count);
    }

    /// How likely a conversation is to come about, and to end with a yes.
    public record Likely(double reached, double yes) {}

    /// The chances that [#rank(World)] would give this person; none of somebody who would not be
    /// suggested.
    public Optional<Likely> chances(World world, String person) {
        int place = place(world, person);
        if (place < 0 || !world.people().get(place).standing().mayBeApproached()) {
            return Optional.empty();
        }
        Chances chances = settings.learn(world);
        Routes routes = settings.routes(world, new Sight(world), chances);
        return routes.reaches(place)
                ? Optional.of(
                        new Likely(
                                routes.chance(place),
                                chances.yes(world.people().get(place).background().kind())))
                : Optional.empty();
    }

    private static int place(World world, String id) {
        for (int place = 0; place < world.people().size(); place++) {
            if (world.people().get(place).id().equals(id)) {
                return place;
            }
        }
        return -1;
    }
}
