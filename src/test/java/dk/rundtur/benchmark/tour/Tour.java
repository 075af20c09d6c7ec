package dk.rundtur.benchmark.tour;

import dk.rundtur.benchmark.tour.Strategy.Choice;
import dk.rundtur.suggestion.ranking.world.Attempt;
import dk.rundtur.suggestion.ranking.world.Attempt.Outcome;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One tour from start to end.
final class Tour {

    static final int MOST_CONVERSATIONS = 60;
    private static final int AREA = 20;
    private static final double ENOUGH = 0.75;

    private final TrueGraph graph;
    private final Truth truth;
    private final Scene scene;
    private final Strategy strategy;
    private final Forecasts forecasts;
    private int mostAsks;

    Tour(TrueGraph graph, Truth truth, boolean everything, Strategy strategy, Forecasts forecasts) {
        this.graph = graph;
        this.truth = truth;
        this.strategy = strategy;
        this.forecasts = forecasts;
        scene = truth.scene(everything);
    }

    /// What came of a tour.
    ///
    /// @param conversations until three quarters of the needs were covered, 60 if never, 0 if there
    ///   are none
    /// @param area the mean covered share over the first twenty conversations
    record Result(double conversations, double area, boolean full, int mostAsks, int groups) {}

    Result run() {
        int enough = covered() >= ENOUGH ? 0 : MOST_CONVERSATIONS;
        double area = 0;
        int held = 0;
        while (held < MOST_CONVERSATIONS && covered() < 1) {
            scene.closeAsks();
            Optional<Choice> choice = strategy.choose(scene);
            if (choice.isEmpty()) {
                break;
            }
            talk(choice.get());
            held++;
            area += held <= AREA ? covered() : 0;
            enough = covered() >= ENOUGH ? Math.min(enough, held) : enough;
        }
        area += Math.max(0, AREA - held) * covered();
        forecasts.tourEnded(scene);
        return new Result(enough, area / AREA, covered() >= 1, mostAsks, groups());
    }

    private double covered() {
        return scene.needs() == 0 ? 1 : 1 - (double) scene.missing().cardinality() / scene.needs();
    }

    private void talk(Choice choice) {
        int person = choice.person();
        if (!scene.isCandidate(person) || choice.askAbout().size() > 2) {
            throw new IllegalStateException(strategy.name() + " may not choose " + person);
        }
        List<Integer> way = choice.way().isEmpty() ? scene.wayTo(person) : choice.way();
        int introducer = countAsks(way, person);
        int known = countMissing(scene.holdings(person));
        boolean reached = truth.reaches(person, way.size(), scene.tries(person));
        boolean yes = reached && truth.saysYes(person);
        forecasts.happened(scene, choice, way, reached, yes);
        int learned = countMissing(truth.holdings(person)) - known;
        Outcome outcome = !reached ? Outcome.NOT_REACHED : yes ? Outcome.YES : Outcome.NO;
        scene.remember(new Attempt(person, way, outcome, known, reached ? learned : 0));
        if (reached) {
            truth.reveal(scene, person, choice.askAbout());
            scene.meet(person, yes);
        } else {
            scene.miss(person);
        }
        if (introducer < 0 || !scene.met(introducer)) {
            throw new IllegalStateException(strategy.name() + " begins at nobody met");
        }
    }

    /// Everybody on the way was asked to pass us on, the start person excepted. Walks it backwards.
    private int countAsks(List<Integer> way, int person) {
        int at = person;
        for (int place = way.size() - 1; place >= 0; place--) {
            at = scene.tie(way.get(place)).other(at);
            if (at != scene.start()) {
                scene.ask(at, person);
                mostAsks = Math.max(mostAsks, scene.openAsks(at));
            }
        }
        return at;
    }

    private int countMissing(BitSet holdings) {
        BitSet both = (BitSet) holdings.clone();
        both.and(scene.missing());
        return both.cardinality();
    }

    private int groups() {
        Set<String> groups = new HashSet<>();
        for (int person = 0; person < graph.people().size(); person++) {
            String group = graph.people().get(person).group();
            if (scene.takesPart(person) && group != null) {
                groups.add(group);
            }
        }
        return groups.size();
    }
}
