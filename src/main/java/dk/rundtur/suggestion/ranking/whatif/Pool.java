package dk.rundtur.suggestion.ranking.whatif;

import dk.rundtur.suggestion.ranking.Settings;
import dk.rundtur.suggestion.ranking.chance.Chances;
import dk.rundtur.suggestion.ranking.route.Route;
import dk.rundtur.suggestion.ranking.route.Routes;
import dk.rundtur.suggestion.ranking.route.Sight;
import dk.rundtur.suggestion.ranking.world.KnownPerson;
import dk.rundtur.suggestion.ranking.world.KnownTie;
import dk.rundtur.suggestion.ranking.world.Need;
import dk.rundtur.suggestion.ranking.world.Standing;
import dk.rundtur.suggestion.ranking.world.World;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Who could be in the core: those who lead or stay in it, who always are; those who take part; and
/// those within reach who hold what is needed. The most useful first.
final class Pool {

    /// People. A search among more would prove nothing in reasonable time.
    private static final int MOST = 150;

    /// Weight of a need that one phase has, against one that all have: a core is for all phases,
    /// and what one phase needs an ongoing participant can bring.
    private static final double ONE_PHASE = 0.5;

    private final World world;
    private final Core core;
    private final Routes routes;
    private final Chances chances;
    private final double allWeight;
    private final int[] members;
    private final int fixed;
    private final boolean whole;
    private final boolean[][] know;
    private final double attainable;

    Pool(World world, Settings settings, Core core) {
        this.world = world;
        this.core = core;
        chances = settings.learn(world);
        routes = settings.routes(world, new Sight(world), chances);
        allWeight = world.needs().stream().mapToDouble(this::weight).sum();
        List<Integer> useful =
                IntStream.range(0, world.people().size())
                        .filter(this::isUseful)
                        .boxed()
                        .sorted(
                                Comparator.comparing((Integer place) -> !leads(place))
                                        .thenComparing(place -> !stays(place))
                                        .thenComparingDouble(place -> -alone(place))
                                        .thenComparing(place -> !takesPart(place))
                                        .thenComparingDouble(place -> -joins(place))
                                        .thenComparing(place -> world.people().get(place).id()))
                        .toList();
        members = useful.stream().limit(MOST).mapToInt(Integer::intValue).toArray();
        whole = useful.size() <= MOST;
        fixed = (int) Arrays.stream(members).filter(this::isFixed).count();
        know = acquaint();
        attainable = attainable(useful);
    }

    private boolean isUseful(int place) {
        KnownPerson person = world.people().get(place);
        boolean mayBeWon =
                person.standing().mayBeApproached()
                        && routes.reaches(place)
                        && !person.holds().isEmpty();
        return mayBeWon || takesPart(place);
    }

    private boolean leads(int place) {
        return world.people().get(place).standing() == Standing.LEADS;
    }

    private boolean stays(int place) {
        return core.stays().contains(world.people().get(place).id());
    }

    private boolean isFixed(int place) {
        return leads(place) || stays(place);
    }

    private double weight(Need need) {
        return core.ofOnePhase().contains(need.id()) ? need.weight() * ONE_PHASE : need.weight();
    }

    private boolean takesPart(int place) {
        return world.people().get(place).standing().takesPart();
    }

    private double alone(int place) {
        return world.people().get(place).holds().stream().mapToDouble(this::partOf).sum();
    }

    private double joins(int place) {
        return takesPart(place)
                ? 1
                : routes.chance(place) * chances.yes(world.people().get(place).background().kind());
    }

    private boolean[][] acquaint() {
        int[] memberOf = new int[world.people().size()];
        Arrays.fill(memberOf, -1);
        for (int member = 0; member < members.length; member++) {
            memberOf[members[member]] = member;
        }
        boolean[][] acquainted = new boolean[members.length][members.length];
        for (KnownTie tie : world.ties()) {
            int a = memberOf[tie.a()];
            int b = memberOf[tie.b()];
            if (a >= 0 && b >= 0) {
                acquainted[a][b] = true;
                acquainted[b][a] = true;
            }
        }
        return acquainted;
    }

    /// No team covers more than all together.
    private double attainable(List<Integer> useful) {
        int[] holders = new int[world.needs().size()];
        useful.forEach(place -> world.people().get(place).holds().forEach(need -> holders[need]++));
        double covered = 0;
        for (int need = 0; need < holders.length; need++) {
            covered += partOf(need) * Math.min(holders[need], wanted(need));
        }
        return covered;
    }

    int size() {
        return members.length;
    }

    /// The first so many are in every team.
    int fixed() {
        return fixed;
    }

    /// Whether nobody useful was left out.
    boolean isWhole() {
        return whole;
    }

    double attainable() {
        return attainable;
    }

    boolean know(int one, int other) {
        return know[one][other];
    }

    List<Integer> holds(int member) {
        return world.people().get(members[member]).holds();
    }

    String id(int member) {
        return world.people().get(members[member]).id();
    }

    boolean isToBeWon(int member) {
        return !takesPart(members[member]);
    }

    Route route(int member) {
        return routes.best(members[member]);
    }

    double joinsAsMember(int member) {
        return joins(members[member]);
    }

    /// How much of the needs one holder of this one covers, as long as more are wanted.
    double partOf(int need) {
        Need wanted = world.needs().get(need);
        return allWeight == 0 ? 0 : weight(wanted) / allWeight / wanted.wanted();
    }

    int wanted(int need) {
        return world.needs().get(need).wanted();
    }

    List<Need> needs() {
        return world.needs();
    }
}
