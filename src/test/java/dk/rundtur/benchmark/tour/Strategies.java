package dk.rundtur.benchmark.tour;

import dk.rundtur.benchmark.tour.strategy.BreadthFirst;
import dk.rundtur.benchmark.tour.strategy.ObservedDegree;
import dk.rundtur.benchmark.tour.strategy.Ours;
import dk.rundtur.benchmark.tour.strategy.RandomFrontier;
import dk.rundtur.benchmark.tour.strategy.RarestFirst;
import dk.rundtur.benchmark.tour.strategy.StaticCover;
import dk.rundtur.benchmark.tour.strategy.StrongestTie;
import dk.rundtur.suggestion.ranking.Settings;
import dk.rundtur.suggestion.ranking.chance.Experience;
import dk.rundtur.suggestion.ranking.chance.Priors;
import dk.rundtur.suggestion.ranking.chance.Tally;
import dk.rundtur.suggestion.ranking.value.Scales;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Everybody who takes part in the contest.
final class Strategies {

    static final String OURS = "ours";
    static final String ORACLE = "oracle";
    static final String UNLIMITED = "ours-without-ask-budget";

    private static final double NEVER = 1e9;
    private static final List<String> SCALES =
            List.of(
                    "rarity",
                    "guesses",
                    "questions",
                    "scarce-questions",
                    "referral-records",
                    "cost-per-step",
                    "introducer-load",
                    "new-group");

    private Strategies() {}

    static List<Strategy> all(Cell cell) {
        return List.of(
                new Ours(OURS, Settings.STANDARD),
                new RandomFrontier(),
                new BreadthFirst(),
                new ObservedDegree(0.4),
                new StrongestTie(),
                new StaticCover(0.4),
                new RarestFirst(0.4),
                oracle(cell),
                new Ours(UNLIMITED, Settings.STANDARD.withAskBudget(1000)));
    }

    /// The product's ranking, and the same with one part of it switched off at a time.
    static List<Strategy> ablation() {
        Scales all = Scales.STANDARD;
        double[] scales = {
            all.rarity(),
            all.guess(),
            all.asked(),
            all.scarcity(),
            all.record(),
            all.effortPerStep(),
            all.loadPerAsk(),
            all.newGroup()
        };
        List<Strategy> strategies = new ArrayList<>();
        strategies.add(new Ours(OURS, Settings.STANDARD));
        for (int place = 0; place < scales.length; place++) {
            double[] without = scales.clone();
            without[place] = SCALES.get(place).equals("referral-records") ? NEVER : 0;
            Scales left =
                    new Scales(
                            without[0],
                            without[1],
                            without[2],
                            without[3],
                            without[4],
                            without[5],
                            without[6],
                            without[7]);
            strategies.add(
                    new Ours("without-" + SCALES.get(place), Settings.STANDARD.withScales(left)));
        }
        strategies.add(new Ours("without-learning", stubborn()));
        return strategies;
    }

    /// Goes by the defaults, whatever happens.
    private static Settings stubborn() {
        Settings all = Settings.STANDARD;
        Priors usual = all.priors();
        Priors priors =
                new Priors(
                        usual.unknownTie(),
                        usual.weakTie(),
                        usual.strongTie(),
                        usual.yes(),
                        NEVER,
                        NEVER,
                        NEVER);
        return new Settings(
                all.limit(),
                all.maxSteps(),
                all.askBudget(),
                all.maxTries(),
                priors,
                all.scales(),
                all.experience(),
                all.kinds());
    }

    static Strategy oracle(Cell cell) {
        double certain = 1e9;
        Experience truth =
                new Experience(
                        Map.of(
                                "first/", tally(Cell.CONTACT, certain),
                                "later/", tally(cell.introduction(), certain),
                                "yes/", tally(Cell.YES, certain)));
        Priors alike = new Priors(0.4, 0.4, 0.4, Cell.YES, 1, certain, certain);
        Settings standard = Settings.STANDARD;
        return new Ours(
                ORACLE,
                new Settings(
                        1,
                        standard.maxSteps(),
                        1000,
                        standard.maxTries(),
                        alike,
                        standard.scales(),
                        truth,
                        standard.kinds()));
    }

    private static Tally tally(double chance, double cases) {
        return new Tally(chance * cases, (1 - chance) * cases);
    }
}
