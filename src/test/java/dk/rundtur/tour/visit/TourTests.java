package dk.rundtur.tour.visit;

import static dk.rundtur.fixture.Logs.LENE;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rundtur.fixture.Logs;
import dk.rundtur.fixture.SmallWorld;
import dk.rundtur.fixture.World;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.TestDatabase;
import dk.rundtur.id.PersonId;
import dk.rundtur.outcome.Outcome;
import dk.rundtur.outcome.Problem;
import dk.rundtur.outcome.ProblemCode;
import dk.rundtur.people.Person;
import dk.rundtur.people.PersonKind;
import dk.rundtur.tour.referral.Referral;
import dk.rundtur.tour.referral.ReferralChanges;
import dk.rundtur.tour.referral.Referrals;
import dk.rundtur.tour.standing.VisitOutcome;

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

    @Autowired Graph graph;
    @Autowired SmallWorld world;
    @Autowired VisitChanges visits;
    @Autowired ReferralChanges referrals;
    @Autowired Referrals told;

    @Test
    void whoeverDeclinesStaysDeclinedUntilTheyJoin() {
        world.is("Lene leads Absence · Carl declined · Carl talked");
        assertThat(world.board("Absence")).isEqualTo("Carl: declined");

        world.goesOn("Carl joined");
        assertThat(world.board("Absence")).isEqualTo("Carl: joined");
        assertThat(World.count(graph, "()-[:DECLINED]->()")).isZero();
    }

    @Test
    void aMaybeTakesBackAnEarlierNoButNoLaterOne() {
        world.is("Lene leads Absence · Carl declined 5 days ago · Carl maybe 6 days ago");
        assertThat(world.board("Absence")).isEqualTo("Carl: declined");

        world.goesOn("Carl maybe 4 days ago");
        assertThat(world.board("Absence")).isEqualTo("Carl: maybe");
    }

    @Test
    void whoeverTakesPartDoesSoUntilTakenOut() {
        world.is("Lene leads Absence · Anna takes part · Anna declined");

        assertThat(world.board("Absence")).isEqualTo("Anna: joined");
        assertThat(World.count(graph, "()-[:DECLINED]->()")).isZero();
    }

    @Test
    void onlyThoseWhoWereReachedAreKnown() {
        world.is("Lene leads Absence · Otto missed · Anna talked");

        assertThat(World.count(graph, "({name: 'Otto'})-[:KNOWS]-({name: 'Lene'})")).isZero();
        assertThat(World.count(graph, "({name: 'Anna'})-[:KNOWS]-({name: 'Lene'})")).isOne();
    }

    @Test
    void aRefusalLeavesNothingBehind() {
        world.is("Lene leads Absence · Carl works for School");

        Outcome<Visit> refused =
                visits.log(
                        Logs.visit(
                                "person-carl",
                                world.today(),
                                VisitOutcome.JOINS,
                                "the key",
                                Logs.somebodyNew("Mie Holm"),
                                Logs.somebodyKnown("person-nobody")),
                        LENE);

        assertThat(refused).isInstanceOf(Outcome.Refused.class);
        assertThat(World.count(graph, "(:Visit)")).isZero();
        assertThat(World.count(graph, "(:Person {name: 'Mie Holm'})")).isZero();
        assertThat(World.count(graph, "(:Person {id: 'person-carl'})-[:TAKES_PART_IN]->()"))
                .isZero();
    }

    @Test
    void nothingIsAssumedOfWhomSomebodyNames() {
        world.is("Lene leads Absence · Carl works for School");

        visits.log(
                Logs.visit(
                        "person-carl",
                        world.today(),
                        VisitOutcome.REFERRED_ON,
                        "the key",
                        Logs.somebodyNew("Mie Holm"),
                        new VisitLog.Tip(
                                null,
                                new VisitLog.NewPerson(
                                        "Ali Rask",
                                        null,
                                        null,
                                        PersonKind.CITIZEN,
                                        " ali@eksempel.dk ",
                                        "12 34 56 78"),
                                null,
                                null,
                                null)),
                LENE);

        assertThat(World.count(graph, "(:Person {name: 'Mie Holm', kind: 'UNKNOWN'})")).isOne();
        assertThat(
                        World.count(
                                graph,
                                "(:Person {name: 'Ali Rask', kind: 'CITIZEN', email:"
                                        + " 'ali@eksempel.dk', phone: '12 34 56 78'})"))
                .isOne();
    }

    @Test
    void aNewPersonsAddressIsLookedAt() {
        world.is("Lene leads Absence · Carl works for School");
        var tip =
                new VisitLog.Tip(
                        null,
                        new VisitLog.NewPerson("Ali", null, null, null, "ali@x", null),
                        null,
                        null,
                        null);

        Outcome<Visit> refused =
                visits.log(
                        Logs.visit(
                                "person-carl", world.today(), VisitOutcome.MAYBE, "the key", tip),
                        LENE);

        assertThat(refused)
                .isEqualTo(
                        Outcome.refused(
                                Problem.at(
                                        "referrals.0.newPersonEmail", ProblemCode.NOT_AN_EMAIL)));
    }

    @Test
    void chainsEndHoweverPeoplePointToEachOther() {
        world.is("Lene leads Absence · Anna knows Bo · Carl knows Dina");
        Random random = new Random(7);
        List<String> people =
                List.of("person-anna", "person-bo", "person-carl", "person-dina", "person-lene");
        List<String> given = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            int giver = random.nextInt(people.size());
            int receiver = (giver + 1 + random.nextInt(people.size() - 1)) % people.size();
            LocalDate on = world.today().minusDays(random.nextInt(20));
            Outcome<Referral> logged =
                    referrals.log(
                            Logs.referral(people.get(giver), people.get(receiver), on, null), LENE);
            given.add(((Outcome.Done<Referral>) logged).value().id());
        }

        Map<String, List<Person>> chains = told.chains(given);

        Map<String, Referral> visible = told.visible(given, LENE);
        assertThat(visible).hasSize(30);
        visible.forEach((id, referral) ->
                assertThat(chains.get(id))
                        .extracting(Person::id)
                        .startsWith(new PersonId("person-lene"))
                        .endsWith(referral.receiver())
                        .hasSizeLessThanOrEqualTo(given.size() + 1));
    }
}
