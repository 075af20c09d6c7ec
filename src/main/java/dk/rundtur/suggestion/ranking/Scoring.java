package dk.rundtur.suggestion.ranking;

import dk.rundtur.suggestion.ranking.chance.Chances;
import dk.rundtur.suggestion.ranking.evidence.Evidence;
import dk.rundtur.suggestion.ranking.evidence.Term;
import dk.rundtur.suggestion.ranking.evidence.TermCode;
import dk.rundtur.suggestion.ranking.route.Route;
import dk.rundtur.suggestion.ranking.route.Routes;
import dk.rundtur.suggestion.ranking.route.Sight;
import dk.rundtur.suggestion.ranking.value.OpenNeeds;
import dk.rundtur.suggestion.ranking.value.Prospect;
import dk.rundtur.suggestion.ranking.value.Worth;
import dk.rundtur.suggestion.ranking.world.KnownPerson;
import dk.rundtur.suggestion.ranking.world.World;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Gives every candidate of one world a score.
final class Scoring {

    /// Needs met for each conversation: more than adding in another order can change a score.
    private static final double ROUNDING = 1e-9;

    private final World world;
    private final Settings settings;
    private final OpenNeeds needs;
    private final Chances chances;
    private final Routes routes;
    private final Worth worth;
    private final Set<String> represented;

    Scoring(World world, Sight sight, OpenNeeds needs, Settings settings) {
        this.world = world;
        this.settings = settings;
        this.needs = needs;
        chances = settings.learn(world);
        routes = settings.routes(world, sight, chances);
        worth =
                new Worth(
                        world,
                        sight,
                        routes,
                        chances,
                        needs,
                        settings.scales(),
                        settings.maxTries());
        represented = represented();
    }

    private Set<String> represented() {
        Set<String> groups = new HashSet<>();
        for (KnownPerson person : world.people()) {
            String group = person.background().group();
            if (person.standing().takesPart() && group != null) {
                groups.add(group);
            }
        }
        return groups;
    }

    /// The best candidates, found lazily: in the order of the most that each could score, until
    /// nobody left can come before those found.
    ///
    /// @param among who may be suggested
    List<Candidate> best(Predicate<KnownPerson> among) {
        NavigableSet<Candidate> best = new TreeSet<>(Candidate.BEST_FIRST);
        for (Ceiling ceiling : ceilings(among)) {
            boolean full = best.size() == settings.limit();
            if (full && (best.isEmpty() || ceiling.score() < best.last().score())) {
                break;
            }
            best.add(candidate(ceiling.person()));
            if (full) {
                best.removeLast();
            }
        }
        return List.copyOf(best);
    }

    /// The most a candidate could score.
    private record Ceiling(int person, double score) {}

    private List<Ceiling> ceilings(Predicate<KnownPerson> among) {
        return IntStream.range(0, world.people().size())
                .filter(this::isCandidate)
                .filter(place -> among.test(world.people().get(place)))
                .mapToObj(place -> new Ceiling(place, ceiling(place)))
                .sorted(Comparator.comparingDouble(ceiling -> -ceiling.score()))
                .toList();
    }

    private double ceiling(int place) {
        return worth.ceiling(place) - introducerLoad(place) + newGroup(place) + ROUNDING;
    }

    private boolean isCandidate(int place) {
        return world.people().get(place).isOpen(settings.maxTries()) && routes.reaches(place);
    }

    private Candidate candidate(int place) {
        KnownPerson person = world.people().get(place);
        return new Candidate(
                place,
                person.id(),
                routes.chance(place),
                chances.yes(person.background().kind()),
                worth.covered(place),
                worth.prospect(place),
                introducerLoad(place),
                newGroup(place));
    }

    private double introducerLoad(int place) {
        int asks = world.people().get(routes.introducer(place)).burden();
        return settings.scales().loadPerAsk() * asks;
    }

    private double newGroup(int place) {
        String group = world.people().get(place).background().group();
        return isNew(group) ? settings.scales().newGroup() : 0;
    }

    private boolean isNew(@Nullable String group) {
        return group != null && !represented.contains(group);
    }

    /// Whether there is somebody to talk to, but none of these.
    boolean reachesOnlyOthers(Predicate<KnownPerson> among) {
        List<KnownPerson> candidates =
                IntStream.range(0, world.people().size())
                        .filter(this::isCandidate)
                        .mapToObj(world.people()::get)
                        .toList();
        return !candidates.isEmpty() && candidates.stream().noneMatch(among);
    }

    /// Ids of the open needs that nobody within reach is known to hold.
    List<String> withoutKnownHolder() {
        Set<Integer> held =
                IntStream.range(0, world.people().size())
                        .filter(this::isCandidate)
                        .boxed()
                        .flatMap(place -> world.people().get(place).holds().stream())
                        .collect(Collectors.toSet());
        return needs.all()
                .filter(need -> !held.contains(need))
                .mapToObj(need -> needs.get(need).id())
                .toList();
    }

    /// @param rank the candidate's place in the list
    Suggestion suggestion(int rank, Candidate candidate) {
        Route route = routes.best(candidate.person());
        List<Evidence.Covered> covers = worth.covers(candidate.person());
        return new Suggestion(
                rank,
                candidate.id(),
                covers.isEmpty() ? AdviceKind.ASK : AdviceKind.APPROACH,
                candidate.score(),
                terms(candidate, route, covers),
                covers.stream().map(Evidence.Covered::need).toList(),
                worth.questions(candidate.person(), candidate.prospect()),
                route,
                routes.fallback(candidate.person()).orElse(null));
    }

    private List<Term> terms(Candidate candidate, Route route, List<Evidence.Covered> covers) {
        Prospect prospect = candidate.prospect();
        KnownPerson person = world.people().get(candidate.person());
        KnownPerson introducer = world.people().get(routes.introducer(candidate.person()));
        String group = person.background().group();
        return List.of(
                new Term(
                        TermCode.CHANCE_REACHED,
                        candidate.chanceReached(),
                        new Evidence.Reaching(
                                route.steps(),
                                route.introducer(),
                                route.weakest(),
                                route.weakestChance(),
                                chances.introductions())),
                new Term(
                        TermCode.CHANCE_YES,
                        candidate.chanceYes(),
                        new Evidence.Answering(person.background().kind(), chances.answers())),
                new Term(
                        TermCode.NEWLY_COVERED,
                        candidate.newlyCovered(),
                        new Evidence.Covering(covers)),
                new Term(
                        TermCode.REVEALED,
                        prospect.revealed(),
                        worth.revealing(candidate.person(), prospect)),
                new Term(
                        TermCode.EFFORT,
                        prospect.effort(),
                        new Evidence.Working(
                                route.steps(), person.dealings().tries(), prospect.followUps())),
                new Term(
                        TermCode.INTRODUCER_LOAD,
                        candidate.introducerLoad(),
                        new Evidence.Burdening(
                                introducer.id(),
                                introducer.dealings().openAsks(),
                                settings.askBudget())),
                new Term(
                        TermCode.NEW_GROUP,
                        candidate.newGroup(),
                        new Evidence.Widening(group, isNew(group))));
    }
}
