package dk.rundtur.suggestion.ranking.whatif;

import dk.rundtur.suggestion.ranking.Settings;
import dk.rundtur.suggestion.ranking.world.Need;
import dk.rundtur.suggestion.ranking.world.World;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Puts whole core groups together, the best first, each differing from those before it by at least
/// two people.
public final class Teams {

    private final Settings settings;
    private final Core core;

    /// @param core the core as it is today
    public Teams(Settings settings, Core core) {
        this.settings = settings;
        this.core = core;
    }

    /// At most `count` teams of `size` people; larger ones where more than that stay, smaller ones
    /// where there are fewer to choose from.
    public List<Team> find(World world, int size, int count) {
        if (world.needs().isEmpty()) {
            return List.of();
        }
        Pool pool = new Pool(world, settings, core);
        List<int[]> found = new ArrayList<>();
        List<Team> teams = new ArrayList<>();
        boolean choice = pool.fixed() < size && size < pool.size();
        int most = choice ? count : Math.min(1, count);
        while (teams.size() < most) {
            TeamSearch search = new TeamSearch(pool, Math.max(size, pool.fixed()), found);
            Optional<int[]> next = search.find();
            if (next.isEmpty()) {
                break;
            }
            found.add(next.get());
            teams.add(team(pool, next.get(), search));
        }
        return teams;
    }

    private Team team(Pool pool, int[] members, TeamSearch search) {
        List<String> people = Arrays.stream(members).mapToObj(pool::id).toList();
        return new Team(
                people,
                core.mayLeave().stream().filter(one -> !people.contains(one)).sorted().toList(),
                Arrays.stream(members)
                        .filter(pool::isToBeWon)
                        .mapToObj(member -> winning(pool, member))
                        .toList(),
                cover(pool, members, Set.copyOf(people)),
                closeness(pool, members),
                Arrays.stream(members).mapToDouble(pool::joinsAsMember).reduce(1, (a, b) -> a * b),
                search.score(),
                search.bound());
    }

    private static Winning winning(Pool pool, int member) {
        List<String> fills =
                pool.holds(member).stream().map(need -> pool.needs().get(need).id()).toList();
        return new Winning(pool.id(member), fills, pool.route(member));
    }

    private Team.Cover cover(Pool pool, int[] members, Set<String> team) {
        int[] holders = new int[pool.needs().size()];
        for (int member : members) {
            pool.holds(member).forEach(need -> holders[need]++);
        }
        double alone = 0;
        double together = 0;
        List<String> missing = new ArrayList<>();
        List<String> added = new ArrayList<>();
        for (int place = 0; place < holders.length; place++) {
            Need need = pool.needs().get(place);
            int with = core.with(team, holders[place], need.id());
            alone += pool.partOf(place) * Math.min(holders[place], need.wanted());
            together += pool.partOf(place) * Math.min(with, need.wanted());
            if (holders[place] < need.wanted()) {
                missing.add(need.id());
                if (with >= need.wanted()) {
                    added.add(need.id());
                }
            }
        }
        return new Team.Cover(Math.min(1, alone), missing, Math.min(1, together), added);
    }

    private static double closeness(Pool pool, int[] members) {
        int pairs = members.length * (members.length - 1) / 2;
        long known =
                Arrays.stream(members)
                        .flatMap(one ->
                                IntStream.of(members)
                                        .filter(other -> other > one && pool.know(one, other)))
                        .count();
        return pairs == 0 ? 0 : (double) known / pairs;
    }
}
