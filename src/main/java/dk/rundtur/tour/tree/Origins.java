package dk.rundtur.tour.tree;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dk.rundtur.id.PersonId;
import dk.rundtur.people.Tie;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Through whom each participant came; those who run the network are not counted.
///
/// @param participants how many take part
/// @param byGiver through whom; those whom the network found by itself last
/// @param byTie along what kind of tie to whoever led to them; unknown kinds last
/// @param byStep how many steps from the leader
public record Origins(
        int participants, List<ByGiver> byGiver, List<ByTie> byTie, List<ByStep> byStep) {

    /// How many came through one person.
    ///
    /// @param giver the id; null: nobody pointed to them
    public record ByGiver(@Nullable PersonId giver, int participants) {}

    /// How many came along ties of one kind.
    ///
    /// @param kind null: nobody has said
    public record ByTie(@Nullable String kind, int participants) {}

    /// How many came over so many steps.
    public record ByStep(int step, int participants) {}

    /// Those whose origin is asked for.
    public static List<ReferralTree.Place> participants(ReferralTree tree) {
        return tree.places().stream()
                .filter(place -> place.trace().takesPart() && !place.trace().runs())
                .toList();
    }

    /// The tie a participant came along: to whoever led to them, or to the leader.
    public static Optional<String> tie(ReferralTree.Place place, PersonId leader) {
        PersonId above = place.above() == null ? leader : place.above();
        return above.equals(place.person())
                ? Optional.empty()
                : Optional.of(Tie.id(above, place.person()));
    }

    /// Counts participants by whoever led to them, by the kind of tie and by step.
    ///
    /// @param kinds the kinds of ties, by their ids
    public static Origins of(
            List<ReferralTree.Place> participants, PersonId leader, Map<String, String> kinds) {
        return new Origins(
                participants.size(),
                counted(
                        participants,
                        place -> Optional.ofNullable(place.above()),
                        (giver, count) -> new ByGiver(giver.orElse(null), count)),
                counted(
                        participants,
                        place -> tie(place, leader).map(kinds::get),
                        (kind, count) -> new ByTie(kind.orElse(null), count)),
                participants.stream()
                        .collect(groupingBy(ReferralTree.Place::step, counting()))
                        .entrySet()
                        .stream()
                        .map(entry -> new ByStep(entry.getKey(), entry.getValue().intValue()))
                        .sorted(Comparator.comparingInt(ByStep::step))
                        .toList());
    }

    /// One line of a count.
    private interface Line<K, T> {
        T of(Optional<K> key, int count);
    }

    /// Most first, those without a key last, between equals by key.
    private static <K extends Comparable<? super K>, T> List<T> counted(
            List<ReferralTree.Place> places,
            Function<ReferralTree.Place, Optional<K>> key,
            Line<K, T> line) {
        var entries =
                new ArrayList<>(places.stream().collect(groupingBy(key, counting())).entrySet());
        entries.sort(
                Comparator.comparing(
                                (Map.Entry<Optional<K>, Long> entry) -> entry.getKey().isEmpty())
                        .thenComparing(Map.Entry::getValue, Comparator.reverseOrder())
                        .thenComparing(
                                entry -> entry.getKey().orElse(null),
                                Comparator.nullsFirst(Comparator.<K>naturalOrder())));
        return entries.stream()
                .map(entry -> line.of(entry.getKey(), entry.getValue().intValue()))
                .toList();
    }
}
