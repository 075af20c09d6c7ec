package dk.rundtur.suggestion.ranking.whatif;

import dk.rundtur.suggestion.ranking.Settings;
import dk.rundtur.suggestion.ranking.world.Need;
import dk.rundtur.suggestion.ranking.world.World;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Puts whole core groups together, the best first, each differing from those before it by at least
/// two people.
public final class Teams {

    private final Settings settings;

    public Teams(Settings settings) {
        this.settings = settings;
    }

    /// At most `count` teams of `size` people; smaller ones where there are fewer to choose from.
    public List<Team> find(World world, int size, int count) {
        if (world.needs().isEmpty()) {
            return List.of();
        }
        Pool pool = new Pool(world, settings, size);
        List<int[]> found = new ArrayList<>();
        List<Team> teams = new ArrayList<>();
        boolean choice = pool.fixed() < size && size < pool.size();
        int most = choice ? count : Math.min(1, count);
        while (teams.size() < most) {
            TeamSearch search = new TeamSearch(pool, size, found);
            Optional<int[]> next = search.find();
            if (next.isEmpty()) {
                break;
            }
            found.add(next.get());
            teams.add(team(pool, next.get(), search));
        }
        return teams;
    }

    private static Team team(Pool pool, int[] members, TeamSearch search) {
        int[] holders = new int[pool.needs().size()];
        double chance = 1;
        for (int member : members) {
            pool.holds(member).forEach(need -> holders[need]++);
            chance *= pool.joinsAsMember(member);
        }
        double covered = 0;
        List<String> missing = new ArrayList<>();
        for (int place = 0; place < holders.length; place++) {
            Need need = pool.needs().get(place);
            covered += pool.partOf(place) * Math.min(holders[place], need.wanted());
            if (holders[place] < need.wanted()) {
                missing.add(need.id());
            }
        }
        return new Team(
                Arrays.stream(members).mapToObj(pool::id).toList(),
                Arrays.stream(members).filter(pool::isToBeWon).mapToObj(pool::id).toList(),
                Math.min(1, covered),
                missing,
                closeness(pool, members),
                chance,
                search.score(),
                search.bound());
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
