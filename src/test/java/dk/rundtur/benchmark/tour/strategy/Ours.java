package dk.rundtur.benchmark.tour.strategy;

import dk.rundtur.benchmark.tour.Scene;
import dk.rundtur.benchmark.tour.Strategy;
import dk.rundtur.suggestion.ranking.Ranker;
import dk.rundtur.suggestion.ranking.Settings;
import dk.rundtur.suggestion.ranking.Suggestion;

import java.util.Optional;

/// The product's own ranking: whoever stands first in the list the leader sees.
public final class Ours implements Strategy {

    private final String name;
    private final Ranker ranker;

    public Ours(String name, Settings settings) {
        this.name = name;
        ranker = new Ranker(settings.withLimit(1));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<Choice> choose(Scene scene) {
        var suggestions = ranker.rank(scene.world()).suggestions();
        if (suggestions.isEmpty()) {
            return Optional.empty();
        }
        Suggestion best = suggestions.getFirst();
        return Optional.of(
                new Choice(
                        scene.place(best.person()),
                        best.askAbout().stream().map(Ours::need).toList(),
                        best.route().ties().stream().map(scene::placeOfTie).toList(),
                        best.chanceReached(),
                        best.chanceYes()));
    }

    private static int need(String id) {
        return Integer.parseInt(id.substring("need-".length()));
    }
}
