package dk.rundtur.tour.workshop;

import static dk.rundtur.fixture.Logs.LENE;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.rundtur.access.Role;
import dk.rundtur.access.Viewer;
import dk.rundtur.fixture.SmallWorld;
import dk.rundtur.fixture.World;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.TestDatabase;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.outcome.Outcome;
import dk.rundtur.people.PersonKind;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.config.ScheduledTaskHolder;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Strangers sign up, and somebody looks at them before anybody is in the graph.
@SpringBootTest
@Import(TestDatabase.class)
class SignUpTests {

    private static final Viewer OTTO =
            new Viewer("user-otto", Role.LEADER, new PersonId("person-otto"));

    @Autowired Graph graph;
    @Autowired SmallWorld world;
    @Autowired Workshops workshops;
    @Autowired WorkshopChanges workshopChanges;
    @Autowired SignUps signUps;
    @Autowired SignUpChanges signUpChanges;
    @Autowired SignUpRetention retention;
    @Autowired ScheduledTaskHolder schedule;

    private String code = "";

    @BeforeEach
    void anOpenInvitation() {
        world.is("Otto leads Gardens · Lene leads Absence · Anna works for School");
        code = create("Workshop").code();
    }

    @Test
    void nobodyIsInTheGraphBeforeSomebodyLooked() {
        signUp("Tove", "tove@eksempel.dk");

        assertThat(count("(:SignUp)")).isOne();
        assertThat(count("(:Person {name: 'Tove'})")).isZero();
    }

    @Test
    void whoeverIsTakenStandsOnTheBoard() {
        signUp("Tove", "Tove@Eksempel.dk");

        done(signUpChanges.review(new SignUp.Review(onlySignUp(), true, null, null), LENE));

        assertThat(
                        count(
                                "(:Person {name: 'Tove', email: 'tove@eksempel.dk', source:"
                                        + " 'tilmelding'})-[:MOVED {status: 'TO_CONTACT'}]->()"))
                .isOne();
    }

    @Test
    void whoeverIsKnownIsNotMadeAgain() {
        signUp("Anne", "anna@eksempel.dk");

        done(
                signUpChanges.review(
                        new SignUp.Review(onlySignUp(), true, new PersonId("person-anna"), null),
                        LENE));

        assertThat(count("(:Person {name: 'Anne'})")).isZero();
        assertThat(count("(:Person {id: 'person-anna'})-[:MOVED]->()")).isOne();
    }

    @Test
    void whoeverIsNotTakenIsForgotten() {
        signUp("Tove", "tove@eksempel.dk");

        assertThat(
                        done(
                                signUpChanges.review(
                                        new SignUp.Review(onlySignUp(), false, null, null), LENE)))
                .isEqualTo(Optional.empty());
        assertThat(count("(:SignUp)")).isZero();
        assertThat(count("(:Person {name: 'Tove'})")).isZero();
    }

    @Test
    void twoWhoShareAMailboxAreTwo() {
        signUp("Bodil", "bodil@eksempel.dk");
        signUp("Bo", "BODIL@eksempel.dk");

        assertThat(waiting()).extracting(SignUp::name).containsExactly("Bodil", "Bo");
    }

    @Test
    void theVerySameFormTwiceIsOneSignUp() {
        signUp("Bodil", "bodil@eksempel.dk");
        signUp("Bodil", "bodil@eksempel.dk");

        assertThat(waiting()).hasSize(1);
    }

    @Test
    void whoeverSaysWhoTheyAreIsBelieved() {
        done(signUpChanges.create(code, formOf(PersonKind.CITIZEN)));
        done(review(new SignUp.Review(onlySignUp(), true, null, null)));

        assertThat(count("(:Person {name: 'Tove', kind: 'CITIZEN', phone: '12 34 56 78'})"))
                .isOne();
    }

    @Test
    void ofWhomNobodySaidWhoTheyAreNothingIsAssumed() {
        signUp("Tove", "tove@eksempel.dk");
        done(review(new SignUp.Review(onlySignUp(), true, null, null)));

        assertThat(count("(:Person {name: 'Tove', kind: 'UNKNOWN'})")).isOne();
    }

    @Test
    void theLeaderMayKnowBetterWhoTheyAre() {
        done(signUpChanges.create(code, formOf(PersonKind.UNKNOWN)));
        done(review(new SignUp.Review(onlySignUp(), true, null, PersonKind.COMPANY)));

        assertThat(count("(:Person {name: 'Tove', kind: 'COMPANY'})")).isOne();
    }

    @Test
    void whatTheyWroteIsKeptWithThemForThoseWhoRunTheNetwork() {
        signUp("Tove", "tove@eksempel.dk");
        PersonId tove =
                done(review(new SignUp.Review(onlySignUp(), true, null, null))).orElseThrow();

        assertThat(workshops.ofPeople(List.of(tove), LENE).get(tove))
                .extracting(SignUp::words, SignUp::invitation)
                .containsExactly(tuple("Min søn", "Workshop"));
        assertThat(workshops.ofPeople(List.of(tove), OTTO)).isEmpty();
        assertThat(waiting()).isEmpty();
        assertThat(workshops.list(new NetworkId("network-absence"), LENE).getFirst().signUps())
                .isZero();
    }

    @Test
    void whatIsKeptIsNotForgottenByTheClock() {
        signUp("Tove", "tove@eksempel.dk");
        done(review(new SignUp.Review(onlySignUp(), true, null, null)));
        World.run(graph, "MATCH (s:SignUp) SET s.at = s.at - duration('P61D')");

        retention.forgetOld();

        assertThat(count("(:SignUp {words: 'Min søn'})-[:TAKEN_AS]->(:Person {name: 'Tove'})"))
                .isOne();
    }

    @Test
    void nobodyIsTakenTwice() {
        signUp("Tove", "tove@eksempel.dk");
        String id = onlySignUp();
        done(review(new SignUp.Review(id, true, null, null)));

        assertThat(review(new SignUp.Review(id, true, null, null)))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void othersNeitherSeeNorDecide() {
        signUp("Tove", "tove@eksempel.dk");

        assertThat(workshops.list(new NetworkId("network-absence"), OTTO)).isEmpty();
        assertThat(signUpChanges.review(new SignUp.Review(onlySignUp(), true, null, null), OTTO))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void aClosedInvitationTakesNobody() {
        Workshop workshop = workshops.list(new NetworkId("network-absence"), LENE).getFirst();
        var closed = new Workshop.Fields("Workshop", null, null, null, null, false);
        done(
                workshopChanges.change(
                        new Workshop.Change(workshop.id(), workshop.version(), closed), LENE));

        assertThat(signUps.find(code, Locale.ENGLISH)).isEmpty();
        assertThat(signUpChanges.create(code, form("Tove", "tove@eksempel.dk")))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void anInvitationSaysWhatIsKeptAndWhy() {
        assertThat(signUps.find(code, Locale.of("da")).orElseThrow().privacy())
                .contains("Absence", "60 dage");
    }

    @Test
    void whatNobodyLookedAtIsForgottenAfterSixtyDays() {
        signUp("Tove", "tove@eksempel.dk");
        signUp("Niels", "niels@eksempel.dk");
        World.run(graph, "MATCH (s:SignUp {name: 'Tove'}) SET s.at = s.at - duration('P61D')");

        retention.forgetOld();

        assertThat(count("(:SignUp)")).isOne();
        assertThat(count("(:SignUp {name: 'Niels'})")).isOne();
    }

    @Test
    void forgettingIsDoneWithoutAnybodyAsking() {
        assertThat(schedule.getScheduledTasks())
                .anySatisfy(
                        task -> assertThat(task.toString()).contains("SignUpRetention.forgetOld"));
    }

    @Test
    void theEleventhFromOneAddressHasToWait() {
        for (int i = 0; i < 10; i++) {
            assertThat(signUps.pause(code, "192.0.2.1")).isZero();
        }
        assertThat(signUps.pause(code, "192.0.2.1")).isPositive();
        assertThat(signUps.pause(code, "192.0.2.2")).isEqualTo(Duration.ZERO);
    }

    private Workshop create(String title) {
        var fields = new Workshop.Fields(title, null, null, null, null, null);
        return done(
                workshopChanges.create(
                        new Workshop.New(new NetworkId("network-absence"), fields), LENE));
    }

    private void signUp(String name, String email) {
        done(signUpChanges.create(code, form(name, email)));
    }

    private static SignUp.Form form(String name, String email) {
        return new SignUp.Form(name, null, email, null, null, "Min søn", "");
    }

    private static SignUp.Form formOf(PersonKind kind) {
        return new SignUp.Form("Tove", kind, "tove@eksempel.dk", "12 34 56 78", null, null, "");
    }

    private Outcome<Optional<PersonId>> review(SignUp.Review review) {
        return signUpChanges.review(review, LENE);
    }

    private List<SignUp> waiting() {
        List<String> ids =
                workshops.list(new NetworkId("network-absence"), LENE).stream()
                        .map(Workshop::id)
                        .toList();
        return workshops.signUps(ids).values().stream().flatMap(List::stream).toList();
    }

    private String onlySignUp() {
        assertThat(waiting()).hasSize(1);
        return waiting().getFirst().id();
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }

    private int count(String pattern) {
        return World.count(graph, pattern);
    }
}
