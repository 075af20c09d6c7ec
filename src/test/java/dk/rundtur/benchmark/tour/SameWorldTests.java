package dk.rundtur.benchmark.tour;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.joining;

import dk.rundtur.care.CareLoad;
import dk.rundtur.fixture.Logs;
import dk.rundtur.fixture.SmallWorld;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.TestDatabase;
import dk.rundtur.id.NetworkId;
import dk.rundtur.outcome.Outcome;
import dk.rundtur.suggestion.ranking.world.Attempt;
import dk.rundtur.suggestion.ranking.world.KnownPerson;
import dk.rundtur.suggestion.ranking.world.KnownTie;
import dk.rundtur.suggestion.ranking.world.Need;
import dk.rundtur.suggestion.ranking.world.World;
import dk.rundtur.suggestion.visible.VisibleWorld;
import dk.rundtur.tour.standing.VisitOutcome;
import dk.rundtur.tour.visit.VisitChanges;
import dk.rundtur.tour.visit.VisitLog;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One tour, once held in the benchmark and once logged in the product, is one and the same to the
/// ranking: what is said of the ranking in the benchmarks holds for a leader's tour as well.
@SpringBootTest
@Import(TestDatabase.class)
class SameWorldTests {

    private static final List<String> PEOPLE = List.of("lene", "ben", "cleo", "dan", "eva", "finn");

    private static final List<String> NEEDS = List.of("care", "law", "maths", "music");

    /// The first three are seen from the start, the others when a conversation tells of them.
    private static final List<TrueGraph.Tie> TIES =
            List.of(
                    tie("lene", "ben"),
                    tie("lene", "eva"),
                    tie("ben", "finn"),
                    tie("ben", "cleo"),
                    tie("cleo", "dan"),
                    tie("lene", "cleo"));

    private static final int LENE_BEN = 0;
    private static final int LENE_EVA = 1;
    private static final int BEN_FINN = 2;
    private static final int BEN_CLEO = 3;
    private static final int CLEO_DAN = 4;
    private static final int LENE_CLEO = 5;

    private static final NetworkId ABSENCE = new NetworkId("network-absence");

    @Autowired Graph graph;
    @Autowired SmallWorld world;
    @Autowired VisitChanges visits;

    private final TrueGraph truth =
            new TrueGraph(
                    "small",
                    PEOPLE.stream()
                            .map(name ->
                                    new TrueGraph.Person(name, "EMPLOYEE", null, null, List.of()))
                            .toList(),
                    TIES,
                    NEEDS.size());

    private final Scene scene = new Scene(truth, new Chance(1), 0, NEEDS.size(), false);

    /// The first conversations lie so far back that what was asked of people then has been answered
    /// and forgiven.
    private int daysAgo = 60;

    @BeforeEach
    void beforeTheFirstConversation() {
        world.is(
                """
                Lene leads Absence · Absence needs Care · Absence needs Law
                Absence needs Maths · Absence needs Music
                Lene knows Ben · Lene knows Eva · Ben knows Finn
                Ben holds Law · Finn holds Maths · Cleo holds Maths · Dan holds Knitting
                """);
        scene.show(LENE_BEN);
        scene.show(LENE_EVA);
        scene.show(BEN_FINN);
        scene.showHolding(place("ben"), need("law"));
        scene.showHolding(place("finn"), need("maths"));
        scene.showHolding(place("cleo"), need("maths"));
    }

    @Test
    void isTheSameBeforeTheFirstConversation() {
        assertThat(product()).isEqualTo(benchmark());
    }

    @Test
    void isTheSameAfterATour() {
        benJoinsAndPointsToFinnWhomHeWasKnownToKnowAndToCleo();
        nobodyAnswersAt("eva", LENE_EVA);
        benBringsUsToCleoWhoPointsToDan();
        scene.ask(place("ben"), place("finn"));
        nobodyAnswersAt("finn", BEN_FINN);
        scene.ask(place("cleo"), place("dan"));
        nobodyAnswersAt("dan", CLEO_DAN);
        scene.closeAsks();

        assertThat(product())
                .isEqualTo(benchmark())
                .contains("ben was met by lene - ben: YES, known 1, learned 1")
                .contains("ben pointed to finn, OPEN, as was known")
                .contains("ben pointed to cleo, WELL\n");
    }

    private void benJoinsAndPointsToFinnWhomHeWasKnownToKnowAndToCleo() {
        log("ben", VisitOutcome.JOINS, List.of("law", "care"), "finn", "cleo");
        world.goesOn("Ben takes part");

        remember("ben", LENE_BEN, Attempt.Outcome.YES, 1);
        scene.showHolding(place("ben"), need("care"));
        name("ben", "finn", BEN_FINN);
        name("ben", "cleo", BEN_CLEO);
        scene.meet(place("ben"), true);
    }

    /// Whoever has talked to somebody knows them from then on; the networks of the benchmark are
    /// what they are, so this tie is shown here.
    private void benBringsUsToCleoWhoPointsToDan() {
        log("cleo", VisitOutcome.REFERRED_ON, List.of("music"), "dan");
        daysAgo = 5;

        scene.ask(place("ben"), place("cleo"));
        remember("cleo", BEN_CLEO, Attempt.Outcome.OPEN, 1);
        scene.showHolding(place("cleo"), need("music"));
        name("cleo", "dan", CLEO_DAN);
        scene.meet(place("cleo"), false);
        scene.show(LENE_CLEO);
    }

    private void nobodyAnswersAt(String person, int tie) {
        log(person, VisitOutcome.NOT_REACHED, List.of());

        remember(person, tie, Attempt.Outcome.NOT_REACHED, 0);
        scene.miss(place(person));
    }

    private void remember(String person, int tie, Attempt.Outcome outcome, int learned) {
        BitSet known = (BitSet) scene.holdings(place(person)).clone();
        known.and(scene.missing());
        scene.remember(
                new Attempt(place(person), List.of(tie), outcome, known.cardinality(), learned));
    }

    private void name(String giver, String receiver, int tie) {
        scene.name(place(giver), place(receiver), tie);
        scene.show(tie);
    }

    private void log(String person, VisitOutcome outcome, List<String> offers, String... tips) {
        VisitLog log =
                Logs.visit(
                        "person-" + person,
                        world.today().minusDays(daysAgo--),
                        outcome,
                        offers.stream().map(offer -> "competence-" + offer).toList(),
                        null,
                        Arrays.stream(tips)
                                .map(tip -> Logs.somebodyKnown("person-" + tip))
                                .toArray(VisitLog.Tip[]::new));
        assertThat(visits.log(log, world.leader("Absence"))).isInstanceOf(Outcome.Done.class);
    }

    private String product() {
        return graph.read(unit -> {
            CareLoad care = CareLoad.on(unit, world.today());
            return words(
                    VisibleWorld.of(unit, ABSENCE, null, null, Scene.MAX_STEPS, care),
                    person -> person.id().replace("person-", ""));
        });
    }

    private String benchmark() {
        return words(scene.world(), KnownPerson::id);
    }

    /// All that the ranking sees, in one order; people of whom nothing leads anywhere are left out,
    /// since the product does not read them.
    private static String words(World world, Function<KnownPerson, String> names) {
        List<String> people = world.people().stream().map(names).toList();
        List<String> needs = world.needs().stream().map(need -> name(need.id())).toList();
        List<String> ties =
                world.ties().stream()
                        .map(tie ->
                                Stream.of(people.get(tie.a()), people.get(tie.b()))
                                        .sorted(Comparator.comparingInt(PEOPLE::indexOf))
                                        .collect(joining(" - ")))
                        .toList();
        return Stream.of(
                        IntStream.range(0, people.size())
                                .filter(place -> world.people().get(place).degree() > 0)
                                .mapToObj(place ->
                                        people.get(place)
                                                + ": "
                                                + words(world.people().get(place), needs))
                                .sorted(),
                        IntStream.range(0, ties.size())
                                .mapToObj(place -> ties.get(place) + words(world.ties().get(place)))
                                .sorted(),
                        IntStream.range(0, needs.size())
                                .mapToObj(
                                        place -> needs.get(place) + words(world.needs().get(place)))
                                .sorted(),
                        world.referrals().stream()
                                .map(tip ->
                                        people.get(tip.giver())
                                                + " pointed to "
                                                + people.get(tip.receiver())
                                                + ", "
                                                + tip.turnout()
                                                + (tip.tieWasKnown() ? ", as was known" : ""))
                                .sorted(),
                        world.attempts().stream()
                                .map(attempt ->
                                        people.get(attempt.person())
                                                + " was met by "
                                                + attempt.ties().stream()
                                                        .map(ties::get)
                                                        .collect(joining(", "))
                                                + ": "
                                                + attempt.outcome()
                                                + ", known "
                                                + attempt.known()
                                                + ", learned "
                                                + attempt.learned()))
                .flatMap(lines -> lines)
                .collect(joining("\n", "", "\n"));
    }

    private static String words(KnownPerson person, List<String> needs) {
        return person.standing()
                + ", "
                + person.dealings()
                + ", "
                + person.background()
                + ", degree "
                + person.degree()
                + ", holds "
                + person.holds().stream().map(needs::get).sorted().toList();
    }

    private static String words(KnownTie tie) {
        return ", " + tie.strength() + ", " + tie.kind();
    }

    private static String words(Need need) {
        return " needed: "
                + List.of(
                        need.weight(),
                        need.phaseFit(),
                        need.wanted(),
                        need.holders(),
                        need.knownHolders());
    }

    /// In the benchmark a need is called by its place, in the product by what is needed.
    private static String name(String need) {
        return NEEDS.stream()
                .filter(name -> need.contains(name) || need.endsWith("-" + NEEDS.indexOf(name)))
                .findFirst()
                .orElseThrow();
    }

    private static int place(String person) {
        return PEOPLE.indexOf(person);
    }

    private static int need(String competence) {
        return NEEDS.indexOf(competence);
    }

    private static TrueGraph.Tie tie(String one, String other) {
        return new TrueGraph.Tie(place(one), place(other), null, null);
    }
}
