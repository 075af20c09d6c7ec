package dk.rundtur.suggestion.ranking.whatif;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Finds the best team by branch and bound: a branch is left as soon as even its best imaginable
/// team is no better than one already found. After so much work it gives up, and says how much
/// better a team it has not seen could be.
///
/// Lappas, Liu & Terzi 2009 look for people who hold every skill between them and are as close to
/// each other as possible; as that is hard, they build teams around the rarest skill and come near
/// the best. A core of four to six is small enough to be sure. Its size is given, it may leave a
/// need uncovered, and closeness comes second.
final class TeamSearch {

    /// Looks at what somebody holds or whom they know; they take less than a second.
    private static final long MOST_WORK = 30_000_000;

    /// Share of the score. Who knows each other decides among teams that cover about the same; even
    /// a team of friends must not push out a need of a tenth of the weight.
    private static final double CLOSENESS = 0.1;

    /// Score: more than adding in another order can change it.
    private static final double NOTICEABLE = 1e-9;

    /// People by which a team differs from each before it: with one, the second team would be the
    /// first with somebody exchanged.
    private static final int DIFFERENT = 2;

    private final Pool pool;
    private final int size;
    private final List<int[]> others;
    private final int mostShared;
    private final int[] chosen;
    private final int[] holders;
    private double covered;
    private int pairs;
    private long work;
    private double best = -1;
    private double unseen = -1;
    private int[] team = {};

    /// @param others teams found before; the new one differs from each by at least two people
    TeamSearch(Pool pool, int size, List<int[]> others) {
        this.pool = pool;
        this.size = Math.min(size, pool.size());
        this.others = others;
        mostShared = Math.max(pool.fixed(), this.size - DIFFERENT);
        chosen = new int[this.size];
        holders = new int[pool.needs().size()];
    }

    Optional<int[]> find() {
        for (int member = 0; member < pool.fixed(); member++) {
            add(member, member);
        }
        extend(pool.fixed(), pool.fixed());
        return team.length == 0 ? Optional.empty() : Optional.of(team);
    }

    double score() {
        return best;
    }

    /// Upper bound: no team of this size that differs enough from those before it scores more.
    double bound() {
        double all = pool.isWhole() ? best : pool.attainable() + CLOSENESS;
        return Math.max(best, Math.max(unseen, all));
    }

    private void extend(int depth, int from) {
        if (depth == size) {
            keep();
            return;
        }
        double imaginable = imaginable(depth, from);
        if (imaginable <= best + NOTICEABLE) {
            return;
        }
        if (work > MOST_WORK) {
            unseen = Math.max(unseen, imaginable);
            return;
        }
        for (int member = from; member <= pool.size() - (size - depth); member++) {
            if (mayJoin(member, depth)) {
                add(member, depth);
                extend(depth + 1, member + 1);
                remove(member, depth);
            }
        }
    }

    private void keep() {
        double score = score(covered, pairs);
        if (score > best + NOTICEABLE) {
            best = score;
            team = chosen.clone();
        }
    }

    private double score(double share, double known) {
        return share + CLOSENESS * (size < 2 ? 0 : 2.0 * known / (size * (size - 1)));
    }

    /// Whether the team would still differ from those found before.
    private boolean mayJoin(int member, int depth) {
        for (int[] other : others) {
            int shared = Arrays.binarySearch(other, member) >= 0 ? 1 : 0;
            for (int place = 0; place < depth; place++) {
                shared += Arrays.binarySearch(other, chosen[place]) >= 0 ? 1 : 0;
            }
            if (shared > mostShared) {
                return false;
            }
        }
        return true;
    }

    private void add(int member, int depth) {
        for (int place = 0; place < depth; place++) {
            pairs += pool.know(member, chosen[place]) ? 1 : 0;
        }
        chosen[depth] = member;
        for (int need : pool.holds(member)) {
            covered += holders[need] < pool.wanted(need) ? pool.partOf(need) : 0;
            holders[need]++;
        }
    }

    private void remove(int member, int depth) {
        for (int place = 0; place < depth; place++) {
            pairs -= pool.know(member, chosen[place]) ? 1 : 0;
        }
        for (int need : pool.holds(member)) {
            holders[need]--;
            covered -= holders[need] < pool.wanted(need) ? pool.partOf(need) : 0;
        }
    }

    /// A score that no team beginning like this exceeds: the rest of it brings at most what the
    /// best of those left bring one by one, and know at most each other and as many as they do.
    private double imaginable(int depth, int from) {
        int left = size - depth;
        double[] brings = new double[left];
        double[] knows = new double[left];
        for (int member = from; member < pool.size(); member++) {
            insert(brings, brings(member));
            insert(knows, knows(member, depth));
            work += pool.holds(member).size() + size;
        }
        double share = covered + Arrays.stream(brings).sum();
        double known = pairs + Arrays.stream(knows).sum() + left * (left - 1) / 2.0;
        return score(Math.min(share, pool.attainable()), known);
    }

    private double brings(int member) {
        double more = 0;
        for (int need : pool.holds(member)) {
            more += holders[need] < pool.wanted(need) ? pool.partOf(need) : 0;
        }
        return more;
    }

    private int knows(int member, int depth) {
        int known = 0;
        for (int place = 0; place < depth; place++) {
            known += pool.know(member, chosen[place]) ? 1 : 0;
        }
        return known;
    }

    /// Keeps the greatest values, the greatest first.
    private static void insert(double[] greatest, double value) {
        double moved = value;
        for (int place = 0; place < greatest.length; place++) {
            if (moved > greatest[place]) {
                double smaller = greatest[place];
                greatest[place] = moved;
                moved = smaller;
            }
        }
    }
}
