package dk.rundtur.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rundtur.access.Role;
import dk.rundtur.access.Viewer;
import dk.rundtur.fixture.World;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.TestDatabase;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.outcome.Outcome;
import dk.rundtur.outcome.Problem;
import dk.rundtur.tour.Channel;
import dk.rundtur.tour.referral.ReferralChanges;
import dk.rundtur.tour.referral.ReferralMove;
import dk.rundtur.tour.standing.ReferralStatus;
import dk.rundtur.tour.standing.VisitOutcome;
import dk.rundtur.tour.visit.Held;
import dk.rundtur.tour.visit.Motivation;
import dk.rundtur.tour.visit.Notes;
import dk.rundtur.tour.visit.VisitChanges;
import dk.rundtur.tour.visit.VisitLog;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/// Fifty write at the same moment: nothing doubles, nothing is lost, and whoever comes too late is
/// told so.
@SpringBootTest
@Import(TestDatabase.class)
class FiftyWritersTests {

    private static final int FIFTY = 50;
    private static final Viewer LENE =
            new Viewer("user-lene", Role.LEADER, new PersonId("person-lene"));
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    @Autowired Graph graph;
    @Autowired VisitChanges visits;
    @Autowired ReferralChanges referrals;
    @Autowired MergeChanges merges;

    @BeforeEach
    void smallWorld() {
        World.of(graph, "graphql-test/world.cypher");
        World.more(graph, "graphql-test/two-annas.cypher");
    }

    @Test
    void oneOfFiftyNotesTheNewPersonAndTheOthersAreTold() throws Exception {
        List<Outcome<?>> outcomes = atOnce(i -> visits.log(log("person-dina", "Mie Holm"), LENE));

        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(outcomes.stream().map(FiftyWritersTests::code).filter(code -> !code.isEmpty()))
                .hasSize(FIFTY - 1)
                .containsOnly("NEWCOMER_KNOWN");
        assertThat(count("(:Person {name: 'Mie Holm'})")).isOne();
        assertThat(count("(:Visit)-[:WITH]->(:Person {id: 'person-dina'})")).isOne();
    }

    @Test
    void aNewPersonOfTheSameNameElsewhereIsSomebodyElse() throws Exception {
        List<Outcome<?>> outcomes =
                atOnce(i ->
                        visits.log(
                                log(
                                        "person-dina",
                                        new VisitLog.Tip(
                                                null,
                                                new VisitLog.NewPerson(
                                                        "Mie Holm",
                                                        "Titel " + i,
                                                        null,
                                                        null,
                                                        null,
                                                        null),
                                                null,
                                                null,
                                                null)),
                                LENE));

        assertThat(outcomes).hasOnlyElementsOfType(Outcome.Done.class);
        assertThat(count("(:Person {name: 'Mie Holm'})")).isEqualTo(FIFTY);
    }

    @Test
    void fiftyConversationsAllCount() throws Exception {
        List<Outcome<?>> outcomes =
                atOnce(i -> visits.log(log(i % 2 == 0 ? "person-dina" : "person-carl"), LENE));

        assertThat(outcomes).hasOnlyElementsOfType(Outcome.Done.class);
        assertThat(count("(:Visit)-[:WITH]->(:Person {id: 'person-dina'})")).isEqualTo(FIFTY / 2);
        assertThat(count("(:Visit)-[:WITH]->(:Person {id: 'person-carl'})")).isEqualTo(FIFTY / 2);
        assertThat(count("(:Person {id: 'person-dina'})-[:KNOWS]-(:Person {id: 'person-lene'})"))
                .isOne();
    }

    @Test
    void oneOfFiftyMovesAReferralAndTheOthersAreTold() throws Exception {
        List<Outcome<?>> outcomes =
                atOnce(i ->
                        referrals.move(
                                new ReferralMove(
                                        "referral-carl-aaberg",
                                        i % 2 == 0
                                                ? ReferralStatus.MEETING_AGREED
                                                : ReferralStatus.EXPIRED,
                                        2),
                                LENE));

        assertThat(count("(:Referral {id: 'referral-carl-aaberg', version: 3})")).isOne();
        assertThat(outcomes.stream().map(FiftyWritersTests::code).filter(code -> !code.isEmpty()))
                .isNotEmpty()
                .containsOnly("REFERRAL_MOVED");
    }

    @Test
    void nothingIsLostWhenARecordIsMergedWhileOthersWriteAboutIt() throws Exception {
        List<Outcome<?>> outcomes =
                atOnce(i ->
                        i == FIFTY / 2
                                ? merges.merge(
                                        new PersonMerge(
                                                "person-anna", "person-aaberg", null, null, null),
                                        LENE)
                                : visits.log(log("person-aaberg"), LENE));

        assertThat(outcomes.get(FIFTY / 2)).isInstanceOf(Outcome.Done.class);
        long logged = outcomes.stream().filter(Outcome.Done.class::isInstance).count() - 1;
        assertThat(count("(:Visit)-[:WITH]->(:Person {id: 'person-anna'})"))
                .as("those written before the merge, and the one that was there")
                .isEqualTo((int) logged + 1);
        assertThat(outcomes.stream().map(FiftyWritersTests::code).filter(code -> !code.isEmpty()))
                .as("those that came after it")
                .hasSize(FIFTY - 1 - (int) logged)
                .allMatch("UNKNOWN_PERSON"::equals);
        assertThat(count("(v:Visit) WHERE NOT (v)-[:WITH]->(:Person)")).isZero();
    }

    @Test
    void oneOfManyMergesOfTheSameTwoHappens() throws Exception {
        List<Outcome<?>> outcomes =
                atOnce(i ->
                        merges.merge(
                                i % 2 == 0
                                        ? new PersonMerge(
                                                "person-anna", "person-aaberg", null, null, null)
                                        : new PersonMerge(
                                                "person-aaberg", "person-anna", null, null, null),
                                LENE));

        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(count("(p:Person) WHERE p.id IN ['person-anna', 'person-aaberg']")).isOne();
    }

    private static VisitLog log(String person, String newName) {
        return log(
                person,
                new VisitLog.Tip(null, VisitLog.NewPerson.called(newName), null, null, null));
    }

    private static VisitLog log(String person, VisitLog.Tip... tips) {
        return new VisitLog(
                new NetworkId("network-absence"),
                new PersonId(person),
                new Held(DAY, Channel.PHONE, VisitOutcome.MAYBE),
                Motivation.UNSAID,
                new VisitLog.Given(null, null, List.of(tips)),
                Notes.NONE,
                VisitLog.Consequence.USUAL,
                null,
                null);
    }

    private static String code(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(List<Problem> problems)
                ? problems.getFirst().code().name()
                : "";
    }

    private int count(String pattern) {
        var counting = new Statement("fixture", "RETURN count { " + pattern + " } AS n");
        return graph.list(counting, Map.of(), row -> row.count("n")).getFirst();
    }

    private static List<Outcome<?>> atOnce(IntFunction<Outcome<?>> deed) throws Exception {
        try (var threads = Executors.newFixedThreadPool(FIFTY)) {
            List<Callable<Outcome<?>>> deeds = new ArrayList<>();
            for (int i = 0; i < FIFTY; i++) {
                int number = i;
                deeds.add(() -> deed.apply(number));
            }
            List<Outcome<?>> outcomes = new ArrayList<>();
            for (Future<Outcome<?>> done : threads.invokeAll(deeds)) {
                outcomes.add(done.get());
            }
            return outcomes;
        }
    }
}
