package dk.rundtur.benchmark.tour;

import dk.rundtur.benchmark.tour.TrueGraph.Person;
import dk.rundtur.benchmark.tour.TrueGraph.Tie;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;

/// Makes up a network like that of a Danish municipality: departments, companies and associations
/// of very different size, citizens around them, ties that are heavy-tailed and mostly within one
/// circle, and competences from very common to rare that gather in some of the circles.
final class Municipality {

    private static final double WITHIN_CIRCLE = 0.7;
    private static final String[] KINDS = {"EMPLOYEE", "COMPANY", "ASSOCIATION", "CITIZEN"};
    private static final double[] SHARES = {0.4, 0.15, 0.2, 0.25};

    private final SplittableRandom random;
    private final Shape shape;
    private final int people;
    private final List<List<Integer>> circles = new ArrayList<>();
    private final List<String> kindOf = new ArrayList<>();
    private final int[] circleOf;
    private final double[] sociability;

    private Municipality(Shape shape, long seed) {
        this.shape = shape;
        people = shape.people();
        random = new SplittableRandom(seed);
        circleOf = new int[people];
        sociability = new double[people];
    }

    /// How big and how dense it is.
    ///
    /// @param tiesEach ties per person; everybody has about twice as many acquaintances
    /// @param competences how many kinds
    /// @param commonest the share of people who hold the most common one
    record Shape(int people, double tiesEach, int competences, double commonest) {

        static Shape usual(int people) {
            return new Shape(people, 8, 90, 0.25);
        }
    }

    static TrueGraph of(Shape shape, long seed) {
        return new Municipality(shape, seed).graph();
    }

    private TrueGraph graph() {
        for (int kind = 0; kind < KINDS.length; kind++) {
            settle(kind);
        }
        for (int person = 0; person < people; person++) {
            sociability[person] = Math.pow(1 - random.nextDouble(), -1 / 1.8);
        }
        List<Set<Integer>> holds = competences();
        List<Person> everybody = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            String circle = "circle-" + circleOf[person];
            String kind = kindOf.get(circleOf[person]);
            boolean citizen = kind.equals("CITIZEN");
            everybody.add(
                    new Person(
                            "p" + person,
                            kind,
                            citizen ? null : circle,
                            citizen ? "citizens" : circle,
                            List.copyOf(holds.get(person))));
        }
        return new TrueGraph("generated", everybody, ties(), shape.competences());
    }

    /// Fills the circles of one kind with people; the next circle is as big as luck has it.
    private void settle(int kind) {
        double before = 0;
        for (int earlier = 0; earlier < kind; earlier++) {
            before += SHARES[earlier];
        }
        int next = (int) Math.round(before * people);
        int end = (int) Math.round((before + SHARES[kind]) * people);
        while (next < end) {
            int size = (int) Math.min(end - next, 4 * Math.pow(1 - random.nextDouble(), -0.7));
            List<Integer> circle = new ArrayList<>();
            for (int person = next; person < next + Math.max(1, size); person++) {
                circleOf[person] = circles.size();
                circle.add(person);
            }
            circles.add(circle);
            kindOf.add(KINDS[kind]);
            next += Math.max(1, size);
        }
    }

    /// Half of a competence's holders sit in two of the circles, the others anywhere.
    private List<Set<Integer>> competences() {
        List<Set<Integer>> holds = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            holds.add(new TreeSet<>());
        }
        for (int competence = 0; competence < shape.competences(); competence++) {
            int holders =
                    (int) Math.max(4, people * shape.commonest() / Math.pow(competence + 1.0, 0.8));
            int[] homes = {random.nextInt(people), random.nextInt(people)};
            for (int holder = 0; holder < holders; holder++) {
                int home = homes[random.nextInt(2)];
                boolean atHome = random.nextDouble() < 0.5;
                List<Integer> circle = circles.get(circleOf[home]);
                int person =
                        atHome ? circle.get(random.nextInt(circle.size())) : random.nextInt(people);
                holds.get(person).add(competence);
            }
        }
        return holds;
    }

    private List<Tie> ties() {
        double[] sums = new double[people];
        double sum = 0;
        for (int person = 0; person < people; person++) {
            sum += sociability[person];
            sums[person] = sum;
        }
        Map<Long, Tie> ties = new LinkedHashMap<>();
        for (int count = 0; count < people * shape.tiesEach(); count++) {
            int one = draw(sums);
            int other = random.nextDouble() < WITHIN_CIRCLE ? neighbour(one) : draw(sums);
            if (one != other) {
                int a = Math.min(one, other);
                int b = Math.max(one, other);
                ties.putIfAbsent(a * 1_000_000_000L + b, new Tie(a, b, strength(a, b), null));
            }
        }
        return List.copyOf(ties.values());
    }

    /// Somebody of the same circle, or of the one beside it when the person sits alone.
    private int neighbour(int person) {
        List<Integer> circle = circles.get(circleOf[person]);
        if (circle.size() < 3) {
            circle = circles.get((circleOf[person] + 1) % circles.size());
        }
        int one = circle.get(random.nextInt(circle.size()));
        int other = circle.get(random.nextInt(circle.size()));
        return sociability[one] > sociability[other] ? one : other;
    }

    private Double strength(int a, int b) {
        double base = circleOf[a] == circleOf[b] ? 0.5 : 0.25;
        return Math.round(100 * (base + 0.5 * random.nextDouble())) / 100.0;
    }

    private int draw(double[] sums) {
        double luck = random.nextDouble() * sums[people - 1];
        int place = java.util.Arrays.binarySearch(sums, luck);
        return Math.min(people - 1, place < 0 ? -place - 1 : place);
    }
}
