package dk.rundtur.benchmark.tour;

import dk.rundtur.benchmark.tour.TrueGraph.Tie;
import dk.rundtur.suggestion.ranking.world.Attempt;
import dk.rundtur.suggestion.ranking.world.Background;
import dk.rundtur.suggestion.ranking.world.Dealings;
import dk.rundtur.suggestion.ranking.world.GivenReferral;
import dk.rundtur.suggestion.ranking.world.GivenReferral.Turnout;
import dk.rundtur.suggestion.ranking.world.KnownPerson;
import dk.rundtur.suggestion.ranking.world.KnownTie;
import dk.rundtur.suggestion.ranking.world.Need;
import dk.rundtur.suggestion.ranking.world.Standing;
import dk.rundtur.suggestion.ranking.world.World;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// What is visible in the middle of a tour; all that a strategy may look at.
public final class Scene {

    static final int MAX_STEPS = 3;
    static final int MAX_TRIES = 2;
    private static final int COOLING_OFF = 3;

    private final TrueGraph graph;
    private final Chance taste;
    private final int start;
    private final int needs;
    private final List<Integer> ties = new ArrayList<>();
    private final List<List<Integer>> tiesOf = new ArrayList<>();
    private final BitSet tieSeen = new BitSet();
    private final BitSet[] holdings;
    private final BitSet missing;
    private final BitSet met = new BitSet();
    private final BitSet takesPart = new BitSet();
    private final int[] tries;
    private final List<Ask> asks = new ArrayList<>();
    private final int[] openAsks;
    private final int[] knownHolders;
    private final List<Attempt> attempts = new ArrayList<>();
    private final int[] steps;
    private final int[] before;
    private final boolean everything;
    private final List<KnownTie> knownTies = new ArrayList<>();
    private final List<KnownPerson> knownPeople = new ArrayList<>();
    private final int[] placeOfTie;
    private final BitSet stale = new BitSet();
    private final List<GivenReferral> referrals = new ArrayList<>();
    private boolean stepsKnown;
    private int clock;

    Scene(TrueGraph graph, Chance taste, int start, int needs, boolean everything) {
        this.graph = graph;
        this.everything = everything;
        this.taste = taste;
        this.start = start;
        this.needs = needs;
        int people = graph.people().size();
        holdings = new BitSet[people];
        for (int person = 0; person < people; person++) {
            holdings[person] = new BitSet(needs);
            tiesOf.add(new ArrayList<>());
        }
        missing = new BitSet(needs);
        missing.set(0, needs);
        placeOfTie = new int[graph.ties().size()];
        tries = new int[people];
        openAsks = new int[people];
        knownHolders = new int[needs];
        steps = new int[people];
        before = new int[people];
        met.set(start);
        takesPart.set(start);
    }

    void show(int tie) {
        if (!tieSeen.get(tie)) {
            tieSeen.set(tie);
            int place = ties.size();
            ties.add(tie);
            knownTies.add(graph.knownTie(tie));
            placeOfTie[tie] = place;
            stale.set(graph.ties().get(tie).a());
            stale.set(graph.ties().get(tie).b());
            tiesOf.get(graph.ties().get(tie).a()).add(place);
            tiesOf.get(graph.ties().get(tie).b()).add(place);
            stepsKnown = false;
        }
    }

    void showHolding(int person, int need) {
        if (!holdings[person].get(need)) {
            holdings[person].set(need);
            knownHolders[need]++;
            stale.set(person);
        }
    }

    void miss(int person) {
        tries[person]++;
        stale.set(person);
        clock++;
    }

    void meet(int person, boolean yes) {
        met.set(person);
        takesPart.set(person, yes);
        stale.set(person);
        if (yes) {
            missing.andNot(holdings[person]);
        }
        stepsKnown = false;
        clock++;
    }

    void remember(Attempt attempt) {
        attempts.add(attempt);
    }

    /// Somebody was asked to bring us on; open until that has come to an end one way or the other,
    /// and in any case for the next few conversations.
    private record Ask(int person, int target, int clock) {}

    void ask(int person, int target) {
        asks.add(new Ask(person, target, clock));
        openAsks[person]++;
        stale.set(person);
        stepsKnown = false;
    }

    /// To be called before each choice.
    void closeAsks() {
        asks.removeIf(ask -> {
            boolean done = met.get(ask.target()) || tries[ask.target()] >= MAX_TRIES;
            boolean closed = done && clock - ask.clock() >= COOLING_OFF;
            if (closed) {
                openAsks[ask.person()]--;
                stale.set(ask.person());
                stepsKnown = false;
            }
            return closed;
        });
    }

    void name(int giver, int receiver, int tie) {
        boolean known = tieSeen.get(tie);
        referrals.add(new GivenReferral(giver, receiver, Turnout.OPEN, known));
    }

    /// The same scene as the product's ranking sees it.
    public World world() {
        if (knownPeople.isEmpty()) {
            IntStream.range(0, people()).forEach(person -> knownPeople.add(known(person)));
        } else {
            stale.stream().forEach(person -> knownPeople.set(person, known(person)));
        }
        stale.clear();
        List<Need> wanted = IntStream.range(0, needs).mapToObj(this::need).toList();
        List<GivenReferral> closed = referrals.stream().map(this::closed).toList();
        return new World(knownPeople, knownTies, wanted, closed, attempts);
    }

    private Need need(int need) {
        int holders = missing.get(need) ? 0 : 1;
        return new Need("need-" + need, 1, 1, 1, holders, knownHolders[need]);
    }

    private GivenReferral closed(GivenReferral open) {
        int receiver = open.receiver();
        Turnout turnout =
                met.get(receiver)
                        ? Turnout.WELL
                        : tries[receiver] >= MAX_TRIES ? Turnout.IN_VAIN : Turnout.OPEN;
        return new GivenReferral(open.giver(), receiver, turnout, open.tieWasKnown());
    }

    private KnownPerson known(int place) {
        TrueGraph.Person person = graph.people().get(place);
        return new KnownPerson(
                person.id(),
                new Background(person.kind(), person.organisation(), person.group()),
                standing(place),
                new Dealings(openAsks[place], tries[place], everything || met.get(place)),
                tiesOf.get(place).size(),
                holdings[place].stream().boxed().toList());
    }

    private Standing standing(int person) {
        if (person == start) {
            return Standing.LEADS;
        }
        return takesPart.get(person)
                ? Standing.TAKES_PART
                : met.get(person) ? Standing.REFERS_ON : Standing.NOT_MET;
    }

    public int place(String person) {
        return graph.place(person);
    }

    /// The place among visible ties of the tie with this id.
    public int placeOfTie(String id) {
        return placeOfTie[TrueGraph.tie(id)];
    }

    public TrueGraph.Person person(int place) {
        return graph.people().get(place);
    }

    public int people() {
        return steps.length;
    }

    public int start() {
        return start;
    }

    public int needs() {
        return needs;
    }

    public BitSet missing() {
        return missing;
    }

    public boolean holds(int person, int need) {
        return holdings[person].get(need);
    }

    public BitSet holdings(int person) {
        return holdings[person];
    }

    /// How many of the missing needs a person is known to hold.
    public int missingHeld(int person) {
        int count = 0;
        for (int need = missing.nextSetBit(0); need >= 0; need = missing.nextSetBit(need + 1)) {
            count += holdings[person].get(need) ? 1 : 0;
        }
        return count;
    }

    public int knownHolders(int need) {
        return knownHolders[need];
    }

    public boolean met(int person) {
        return met.get(person);
    }

    public boolean takesPart(int person) {
        return takesPart.get(person);
    }

    public int tries(int person) {
        return tries[person];
    }

    public int openAsks(int person) {
        return openAsks[person];
    }

    public List<Attempt> attempts() {
        return attempts;
    }

    /// Visible ties, in the order in which they were seen.
    public int ties() {
        return ties.size();
    }

    public Tie tie(int place) {
        return graph.ties().get(ties.get(place));
    }

    public int degree(int person) {
        return tiesOf.get(person).size();
    }

    public List<Integer> tiesOf(int person) {
        return tiesOf.get(person);
    }

    /// How many conversations there have been.
    public int clock() {
        return clock;
    }

    /// From 0 to 1, another for each person and conversation.
    public double whim(int person) {
        return taste.of(Chance.Question.TASTE, person, clock, 0);
    }

    /// People who may be talked to next.
    public int[] candidates() {
        return IntStream.range(0, people()).filter(this::isCandidate).toArray();
    }

    boolean isCandidate(int person) {
        int away = steps(person);
        return away > 0 && away <= MAX_STEPS && tries[person] < MAX_TRIES;
    }

    /// How many visible steps a person is away from those met; 0 for those, 99 out of reach.
    public int steps(int person) {
        if (!stepsKnown) {
            walk();
            stepsKnown = true;
        }
        return steps[person];
    }

    /// The visible ties on the shortest way to a person, from whoever was met and asked least.
    List<Integer> wayTo(int person) {
        List<Integer> way = new ArrayList<>();
        int at = person;
        while (steps(at) > 0) {
            way.addFirst(before[at]);
            at = tie(before[at]).other(at);
        }
        return way;
    }

    private void walk() {
        Arrays.fill(steps, 99);
        int[] front =
                met.stream()
                        .boxed()
                        .sorted(
                                Comparator.comparingInt(
                                        person -> person == start ? 0 : openAsks[person]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        for (int person : front) {
            steps[person] = 0;
        }
        for (int round = 1; round <= MAX_STEPS && front.length > 0; round++) {
            front = next(front, round);
        }
    }

    private int[] next(int[] front, int round) {
        IntStream.Builder reached = IntStream.builder();
        for (int person : front) {
            for (int place : tiesOf.get(person)) {
                int other = tie(place).other(person);
                if (steps[other] == 99) {
                    steps[other] = round;
                    before[other] = place;
                    reached.add(other);
                }
            }
        }
        return reached.build().toArray();
    }
}
