package dk.rundtur.benchmark.tour;

import dk.rundtur.benchmark.tour.Strategy.Choice;
import dk.rundtur.suggestion.ranking.chance.Chances;
import dk.rundtur.suggestion.ranking.chance.Experience;
import dk.rundtur.suggestion.ranking.chance.Priors;

import java.util.List;

/// What was predicted of each conversation against what happened, over all tours of one strategy.
///
/// Two logs are kept: of the chances the strategy itself went by, learned within one tour from
/// nothing; and of those the same model gives when it goes on learning from tour to tour, as an
/// installation does, once it has seen two hundred outcomes. The second never steers a choice.
final class Forecasts {

    private static final int THIN = 200;

    private final Reliability withinTour = new Reliability();
    private final Reliability experienced = new Reliability();
    private Experience experience = Experience.NONE;
    private int outcomes;

    void happened(Scene scene, Choice choice, List<Integer> way, boolean reached, boolean yes) {
        if (Double.isNaN(choice.chanceReached())) {
            return;
        }
        withinTour.add(choice.chanceReached(), reached);
        Chances chances = Chances.learn(scene.world(), Priors.STANDARD, experience);
        note(chances.chain(choice.person(), way), reached);
        if (reached) {
            withinTour.add(choice.chanceYes(), yes);
            note(chances.yes(scene.person(choice.person()).kind()), yes);
        }
    }

    private void note(double chance, boolean happened) {
        if (outcomes >= THIN) {
            experienced.add(chance, happened);
        }
        outcomes++;
    }

    void tourEnded(Scene scene) {
        if (outcomes > 0) {
            Experience taught = Chances.learn(scene.world(), Priors.STANDARD, experience).taught();
            experience = experience.and(taught);
        }
    }

    Reliability withinTour() {
        return withinTour;
    }

    Reliability experienced() {
        return experienced;
    }
}
