package dk.rundtur.tour.visit;

import static dk.rundtur.fixture.Logs.LENE;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rundtur.fixture.Logs;
import dk.rundtur.fixture.World;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.TestDatabase;
import dk.rundtur.outcome.Outcome;
import dk.rundtur.people.Person;
import dk.rundtur.tour.referral.Referral;
import dk.rundtur.tour.referral.ReferralChanges;
import dk.rundtur.tour.referral.Referrals;
import dk.rundtur.tour.standing.VisitOutcome;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// What a conversation leaves behind in the graph that no answer shows.
@SpringBootTest
@Import(TestDatabase.class)
class TourTests {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final String DECLINED = "(:Person {id: 'person-carl'})-[:DECLINED]->(:Network)";

    @Autowired Graph graph;
    @Autowired VisitChanges visits;
    @Autowired ReferralChanges referrals;
    @Autowired Referrals told;

    @BeforeEach
    void smallWorld() {
        World.of(graph, "graphql-test/world.cypher");
    }

    @Test
    void whoeverDeclinesStaysDeclinedUntilTheyJoin() {
        log("person-carl", DAY, VisitOutcome.DECLINED);
        log("person-carl", DAY.plusDays(1), VisitOutcome.REFERRED_ON);
        assertThat(count(DECLINED)).isOne();

        log("person-carl", DAY.plusDays(2), VisitOutcome.JOINS);
        assertThat(count(DECLINED)).isZero();
    }

    @Test
    void aMaybeTakesBackAnEarlierNoButNoLaterOne() {
        log("person-carl", DAY, VisitOutcome.DECLINED);
        log("person-carl", DAY.minusDays(1), VisitOutcome.MAYBE);
        assertThat(count(DECLINED)).isOne();

        log("person-carl", DAY.plusDays(1), VisitOutcome.MAYBE);
        assertThat(count(DECLINED)).isZero();
    }

    @Test
    void whoeverTakesPartDoesSoUntilTakenOut() {
        log("person-bo", DAY, VisitOutcome.DECLINED);

        assertThat(count("(:Person {id: 'person-bo'})-[:TAKES_PART_IN]->()")).isOne();
        assertThat(count("(:Person {id: 'person-bo'})-[:DECLINED]->()")).isZero();
    }

    @Test
    void nobodyKnowsWhomTheyDidNotReach() {
        log("person-otto", DAY, VisitOutcome.NOT_REACHED);

        assertThat(count("(:Person {id: 'person-otto'})-[:KNOWS]-({id: 'person-lene'})")).isZero();
    }

    @Test
    void aRefusalLeavesNothingBehind() {
        Outcome<Visit> refused =
                visits.log(
                        Logs.visit(
                                "person-carl",
                                DAY,
                                VisitOutcome.JOINS,
                                "the key",
                                Logs.somebodyNew("Mie Holm"),
                                Logs.somebodyKnown("person-nobody")),
                        LENE);

        assertThat(refused).isInstanceOf(Outcome.Refused.class);
        assertThat(count("(:Visit)")).isZero();
        assertThat(count("(:Person {name: 'Mie Holm'})")).isZero();
        assertThat(count("(:Person {id: 'person-carl'})-[:TAKES_PART_IN]->()")).isZero();
    }

    @Test
    void chainsEndHoweverPeoplePointToEachOther() {
        Random random = new Random(7);
        List<String> people =
                List.of("person-anna", "person-bo", "person-carl", "person-dina", "person-lene");
        List<String> given = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            int giver = random.nextInt(people.size());
            int receiver = (giver + 1 + random.nextInt(people.size() - 1)) % people.size();
            LocalDate on = DAY.minusDays(random.nextInt(20));
            Outcome<Referral> logged =
                    referrals.log(
                            Logs.referral(people.get(giver), people.get(receiver), on, null), LENE);
            given.add(((Outcome.Done<Referral>) logged).value().id());
        }

        Map<String, List<Person>> chains = told.chains(given);

        told.visible(given, LENE)
                .forEach((id, referral) ->
                        assertThat(chains.get(id))
                                .extracting(Person::id)
                                .startsWith("person-lene")
                                .endsWith(referral.receiver())
                                .hasSizeLessThanOrEqualTo(given.size() + 1));
    }

    private void log(String person, LocalDate on, VisitOutcome outcome) {
        assertThat(visits.log(Logs.visit(person, on, outcome, null), LENE))
                .isInstanceOf(Outcome.Done.class);
    }

    private int count(String pattern) {
        var counting = new Statement("fixture", "RETURN count { " + pattern + " } AS n");
        return graph.list(counting, Map.of(), row -> row.count("n")).getFirst();
    }
}
