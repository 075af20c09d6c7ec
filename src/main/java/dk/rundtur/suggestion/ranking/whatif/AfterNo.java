package dk.rundtur.suggestion.ranking.whatif;

import dk.rundtur.suggestion.ranking.Advice;
import dk.rundtur.suggestion.ranking.Ranker;
import dk.rundtur.suggestion.ranking.Ranking;
import dk.rundtur.suggestion.ranking.Settings;
import dk.rundtur.suggestion.ranking.Suggestion;
import dk.rundtur.suggestion.ranking.world.KnownPerson;
import dk.rundtur.suggestion.ranking.world.Need;
import dk.rundtur.suggestion.ranking.world.Standing;
import dk.rundtur.suggestion.ranking.world.World;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Finds whom to turn to when somebody has said no: others for what that person was to bring, and
/// not whoever would be best for anything.
public final class AfterNo {

    /// Whom to turn to.
    ///
    /// @param needs ids of the open needs the person was to meet
    /// @param holders others who are known to meet some of them, best first
    /// @param withoutHolder ids of those that nobody else within reach is known to meet
    /// @param toAsk whom to ask about these, best first
    public record Others(
            List<String> needs,
            List<Suggestion> holders,
            List<String> withoutHolder,
            List<Suggestion> toAsk) {}

    private final Settings settings;

    public AfterNo(Settings settings) {
        this.settings = settings;
    }

    /// Whom to turn to instead of this person: so many of each, and for each need that others are
    /// known to meet at least one of these.
    ///
    /// @param wantedFor ids of the needs the person was to meet
    public Others others(World world, String person, Set<String> wantedFor, int most) {
        List<String> open =
                world.needs().stream()
                        .filter(Need::isOpen)
                        .map(Need::id)
                        .filter(wantedFor::contains)
                        .toList();
        if (open.isEmpty()) {
            return new Others(open, List.of(), open, List.of());
        }
        Ranker ranker = new Ranker(settings.withLimit(most));
        World without = onlyFor(Set.copyOf(open), without(person, world));
        Ranking holders = ranker.rank(without, holding(Set.copyOf(open), world));
        List<String> unknown =
                holders.suggestions().isEmpty()
                        ? open
                        : holders.advice().stream()
                                .map(Advice::needs)
                                .flatMap(List::stream)
                                .toList();
        List<Suggestion> toAsk =
                unknown.isEmpty()
                        ? List.of()
                        : ranker.rank(onlyFor(Set.copyOf(unknown), without)).suggestions();
        return new Others(open, forEach(open, holders.suggestions(), without), unknown, toAsk);
    }

    /// The holders, and the best holder of each need that none of them meets.
    private List<Suggestion> forEach(List<String> needs, List<Suggestion> best, World without) {
        List<Suggestion> holders = new ArrayList<>(best);
        Ranker first = new Ranker(settings.withLimit(1));
        for (String need : needs) {
            if (holders.stream().noneMatch(holder -> holder.fills().contains(need))) {
                holders.addAll(first.rank(without, holding(Set.of(need), without)).suggestions());
            }
        }
        return IntStream.range(0, holders.size())
                .mapToObj(place -> holders.get(place).at(place + 1))
                .toList();
    }

    private static Predicate<KnownPerson> holding(Set<String> needs, World world) {
        Set<Integer> places =
                IntStream.range(0, world.needs().size())
                        .filter(place -> needs.contains(world.needs().get(place).id()))
                        .boxed()
                        .collect(Collectors.toSet());
        return person -> person.holds().stream().anyMatch(places::contains);
    }

    /// The world in which the no has been said.
    private static World without(String person, World world) {
        return world.with(
                world.people().stream()
                        .map(one -> one.id().equals(person) ? one.with(Standing.DECLINED) : one)
                        .toList(),
                world.needs());
    }

    /// The world as if nothing but these needs mattered.
    private static World onlyFor(Set<String> needs, World world) {
        return world.with(
                world.people(),
                world.needs().stream()
                        .map(need -> needs.contains(need.id()) ? need : need.withWeight(0))
                        .toList());
    }
}
