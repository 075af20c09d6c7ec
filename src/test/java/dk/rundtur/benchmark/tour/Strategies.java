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

import java.util.List;
import java.util.Map;

/// Everybody who takes part in the contest.
final class Strategies {

    static final String OURS = "ours";
    static final String ORACLE = "oracle";
    static final String UNLIMITED = "ours-without-ask-budget";

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
                        truth));
    }

    private static Tally tally(double chance, double cases) {
        return new Tally(chance * cases, (1 - chance) * cases);
    }
}
