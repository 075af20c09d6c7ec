package dk.rundtur.suggestion.ranking.forecast;

import dk.rundtur.suggestion.ranking.Settings;
import dk.rundtur.suggestion.ranking.chance.Chances;
import dk.rundtur.suggestion.ranking.route.Routes;
import dk.rundtur.suggestion.ranking.route.Sight;
import dk.rundtur.suggestion.ranking.world.Need;
import dk.rundtur.suggestion.ranking.world.World;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Says how long the tour is likely to take, by rehearsing it many times on what is visible.
///
/// In each rehearsal the best conversation is taken next, chances decide how it goes, and who joins
/// introduces us to those they know. The chances themselves are drawn too, since few outcomes leave
/// them uncertain. The draws are seeded: the same world gives the same forecast.
public final class Forecaster {

    /// Conversations. With fewer than this logged, the chances are mere assumptions ([Priors] count
    /// three).
    static final int LEAST_LOGGED = 5;

    /// Rehearsals. The share of tours below an end of the interval is then off by 0.015.
    private static final int TOURS = 400;

    /// Rehearsals. With fewer, an end of the interval would rest on a tour or two.
    private static final int LEAST_TOURS = 40;

    /// Looks at what somebody holds; they take a few seconds.
    private static final long MOST_LOOKS = 2_000_000_000;

    /// Any number will do, as long as it stays the same.
    private static final long SEED = 20_260_101;

    /// One tour in so many ends before the interval, and one after it.
    private static final int TAIL = 10;

    /// Share of rehearsals. Where fewer succeed, the upper end of the interval is unknown.
    private static final double CERTAIN = 0.9;

    /// Needs that are named as left over.
    private static final int NAMED = 3;

    private final Settings settings;

    public Forecaster(Settings settings) {
        this.settings = settings;
    }

    public Outlook foresee(World world) {
        if (world.needs().isEmpty()) {
            return new Outlook.NoNeeds();
        }
        Chances chances = settings.learn(world);
        if (world.needs().stream().noneMatch(need -> need.gain() > 0)) {
            return new Outlook.Clear(0, 0, 0, 1, 0, chances.introductions());
        }
        Routes routes = settings.routes(world, new Sight(world), chances);
        Cast cast = new Cast(world, routes, chances, settings);
        if (!cast.tooFewHolders().isEmpty()) {
            return new Outlook.TooFewHolders(cast.tooFewHolders());
        }
        if (chances.introductions() < LEAST_LOGGED) {
            return new Outlook.TooFewConversations(chances.introductions(), LEAST_LOGGED);
        }
        return rehearse(world, cast, chances);
    }

    private static Outlook rehearse(World world, Cast cast, Chances chances) {
        SplittableRandom random = new SplittableRandom(SEED);
        long looks = Rehearsal.MOST * cast.holdings();
        int tours = Math.clamp(MOST_LOOKS / Math.max(1, looks), LEAST_TOURS, TOURS);
        int[] lengths = new int[tours];
        int[] leftOver = new int[world.needs().size()];
        double share = 0;
        for (int tour = 0; tour < tours; tour++) {
            Rehearsal rehearsal = new Rehearsal(cast, random);
            lengths[tour] = rehearsal.play();
            share += rehearsal.coveredShareAfterTen() / tours;
            rehearsal.countLeftOver(leftOver);
        }
        Arrays.sort(lengths);
        long done = Arrays.stream(lengths).filter(length -> length <= Rehearsal.MOST).count();
        if (done < CERTAIN * tours) {
            return new Outlook.MayNotSuffice(
                    (double) done / tours, Rehearsal.MOST, mostOften(world.needs(), leftOver));
        }
        return new Outlook.Clear(
                Arrays.stream(lengths).average().orElse(0),
                lengths[tours / TAIL],
                lengths[tours - 1 - tours / TAIL],
                share,
                tours,
                chances.introductions());
    }

    private static List<String> mostOften(List<Need> needs, int[] leftOver) {
        List<Integer> places =
                new ArrayList<>(
                        IntStream.range(0, leftOver.length)
                                .filter(need -> leftOver[need] > 0)
                                .boxed()
                                .toList());
        places.sort(
                Comparator.comparingInt((Integer need) -> -leftOver[need])
                        .thenComparing(need -> needs.get(need).id()));
        return places.stream().limit(NAMED).map(need -> needs.get(need).id()).toList();
    }
}
