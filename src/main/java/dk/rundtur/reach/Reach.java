package dk.rundtur.reach;

import dk.rundtur.id.NetworkId;
import dk.rundtur.id.OrganisationId;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/// Whom a network reaches, in how many steps.
///
/// @param network whose reach it is
/// @param reached nearest first
/// @param ties who of them know each other
/// @param referrals who pointed to whom
record Reach(NetworkId network, List<Reached> reached, List<Edge> ties, List<Edge> referrals) {

    Reach {
        reached = List.copyOf(reached);
        ties = List.copyOf(ties);
        referrals = List.copyOf(referrals);
    }

    /// Somebody in reach.
    ///
    /// @param step how many steps away; 0 for those who take part; null for somebody met only
    ///   through a referral
    record Reached(
            String id,
            String name,
            String kind,
            @Nullable String title,
            @Nullable OrganisationId organisation,
            @Nullable String group,
            @Nullable Integer step,
            boolean participant) {}

    /// A line of the map.
    ///
    /// @param strength 0 to 1; null when unknown
    /// @param referral true: from source to target; false: they know each other
    record Edge(String source, String target, @Nullable Double strength, boolean referral) {}

    /// How many are so many steps away.
    record Step(int step, int people) {}

    /// Part of the map.
    ///
    /// @param total how many people there are in all
    record Map(List<Reached> nodes, List<Edge> edges, int total) {}

    public int people() {
        return reached.size();
    }

    public int organisations() {
        return distinct(Reached::organisation);
    }

    public int groups() {
        return distinct(Reached::group);
    }

    public List<Step> byStep() {
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        reached.stream()
                .map(Reached::step)
                .filter(Objects::nonNull)
                .forEach(step -> counts.merge(step, 1, Integer::sum));
        List<Step> steps = new ArrayList<>();
        counts.forEach((step, people) -> steps.add(new Step(step, people)));
        return steps;
    }

    /// The map of those who are nearest.
    Map nearest(int first) {
        List<Reached> nodes =
                reached.stream()
                        .sorted(Comparator.comparingInt(Reach::distance).thenComparing(Reached::id))
                        .limit(first)
                        .toList();
        Set<String> shown = new HashSet<>();
        nodes.forEach(node -> shown.add(node.id()));
        List<Edge> edges = new ArrayList<>();
        for (List<Edge> all : List.of(ties, referrals)) {
            all.stream()
                    .filter(e -> shown.contains(e.source()) && shown.contains(e.target()))
                    .forEach(edges::add);
        }
        return new Map(nodes, edges, reached.size());
    }

    /// Those met only through a referral are about the tour, so they come right after the team.
    private static int distance(Reached person) {
        return person.step() == null ? 1 : person.step();
    }

    private int distinct(Function<Reached, ? extends @Nullable Object> part) {
        return (int) reached.stream().map(part).filter(Objects::nonNull).distinct().count();
    }
}
