package dk.rundtur.network;

import static dk.rundtur.fixture.Answers.codes;
import static dk.rundtur.fixture.Answers.done;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rundtur.access.Viewer;
import dk.rundtur.fixture.SmallWorld;
import dk.rundtur.fixture.Story;
import dk.rundtur.fixture.World;
import dk.rundtur.gap.Gaps;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.TestDatabase;
import dk.rundtur.id.CompetenceId;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.outcome.Outcome;
import dk.rundtur.people.Competence;
import dk.rundtur.people.MarkingChanges;
import dk.rundtur.tour.Channel;
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

import java.util.List;
import java.util.Objects;

/// What is sensitive is kept where the person said it, and nowhere else. Lene leads a network on
/// absence and Otto one on gardens; both want to hear parents, and both know Anna and Bo.
@SpringBootTest
@Import(TestDatabase.class)
class SensitiveCompetenceTests {

    private static final CompetenceId PARENT = new CompetenceId(Story.competence("Parent"));

    @Autowired Graph graph;
    @Autowired SmallWorld world;
    @Autowired Confidences confidences;
    @Autowired ConfidenceChanges changes;
    @Autowired MarkingChanges marking;
    @Autowired VisitChanges visits;
    @Autowired Gaps gaps;

    @BeforeEach
    void town() {
        world.is(
                """
                Lene leads Absence · Absence needs Parent from 2 · Anna takes part · Bo takes part
                Otto leads Gardens · Gardens needs Parent · Anna takes part · Bo takes part · Lene knows Carl
                Lene knows Anna · Lene knows Bo · Otto knows Anna · Otto knows Bo
                """);
    }

    @Test
    void nothingIsKeptByAnothersWord() {
        mark();

        assertThat(codes(confide("Absence", "Anna", false)))
                .containsExactly("ownWords ONLY_OWN_WORDS");
        assertThat(told()).isZero();
        assertThat(codes(confide("Absence", "Anna", true))).isEmpty();
        assertThat(told()).isOne();
    }

    @Test
    void whatEverybodyMayKnowIsNotConfided() {
        assertThat(codes(confide("Absence", "Anna", true)))
                .containsExactly("competence NOT_SENSITIVE");
    }

    @Test
    void countsInTheNetworkItWasSaidToAndInNoOther() {
        mark();
        confide("Absence", "Anna", true);

        assertThat(holders("Absence")).containsExactly("Anna");
        assertThat(holders("Gardens")).isEmpty();
        assertThat(seen("Absence", "Otto")).isEmpty();
        assertThat(seen("Absence", "Lene")).containsExactly("Parent");
    }

    @Test
    void isForgottenWhereItWasSaid() {
        mark();
        confide("Absence", "Anna", true);
        confide("Gardens", "Anna", true);

        done(changes.withdraw(said("Absence", "Anna"), leader("Absence")));

        assertThat(holders("Absence")).isEmpty();
        assertThat(holders("Gardens")).containsExactly("Anna");
    }

    @Test
    void nobodyConfidesToANetworkTheyMayNotSee() {
        mark();

        assertThat(codes(changes.confide(said("Absence", "Anna"), true, leader("Gardens"))))
                .containsExactly("network UNKNOWN_NETWORK");
    }

    @Test
    void whatSomebodyOffersInAConversationStaysInItsNetwork() {
        mark();

        log("Absence", "Anna", List.of(PARENT));

        assertThat(holders("Absence")).containsExactly("Anna");
        assertThat(holders("Gardens")).isEmpty();
        assertThat(World.count(graph, "()-[:HAS_COMPETENCE]->()")).isZero();
    }

    @Test
    void nobodyIsPointedToForIt() {
        mark();
        var tip = new VisitLog.Tip(person("Bo"), VisitLog.NewPerson.NOBODY, PARENT, null, null);

        assertThat(codes(visits.log(visit("Absence", "Anna", List.of(), tip), leader("Absence"))))
                .containsExactly("referrals.0.competence ONLY_OWN_WORDS");
    }

    @Test
    void markingKeepsWhatWasSaidInItsNetworkAndForgetsTheRest() {
        log("Absence", "Anna", List.of(PARENT));
        log(
                "Gardens",
                "Anna",
                List.of(),
                new VisitLog.Tip(person("Carl"), VisitLog.NewPerson.NOBODY, PARENT, null, null));
        world.goesOn("Bo holds Parent");

        assertThat(marking.look(PARENT))
                .hasValueSatisfying(preview -> {
                    assertThat(preview.kept()).isOne();
                    assertThat(preview.dropped()).isOne();
                    assertThat(preview.tips()).isOne();
                });
        mark();

        assertThat(holders("Absence")).containsExactly("Anna");
        assertThat(holders("Gardens")).isEmpty();
        assertThat(World.count(graph, "()-[:HAS_COMPETENCE]->()")).isZero();
        assertThat(World.count(graph, "(:Referral)-[:FOR]->()")).isZero();
        assertThat(World.count(graph, "(:Referral)")).isOne();
    }

    @Test
    void markingCoversWhateverIsNarrower() {
        world.goesOn("Mother is part of Parent · Bo holds Mother · Care is part of Mother");

        mark();

        assertThat(World.count(graph, "(:Competence {sensitive: true})")).isEqualTo(3);
        assertThat(World.count(graph, "()-[:HAS_COMPETENCE]->()")).isZero();
    }

    @Test
    void takingTheMarkAwayTellsNobody() {
        mark();
        confide("Absence", "Anna", true);

        Competence plain = done(marking.mark(new MarkingChanges.Mark(PARENT, null, false)));

        assertThat(plain.sensitive()).isFalse();
        assertThat(holders("Absence")).containsExactly("Anna");
        assertThat(holders("Gardens")).isEmpty();
    }

    @Test
    void whoeverMarksHasReadTheLatest() {
        int read = mark().version();
        mark();

        assertThat(codes(marking.mark(new MarkingChanges.Mark(PARENT, read, false))))
                .containsExactly("version CHANGED_MEANWHILE");
    }

    private Competence mark() {
        return done(marking.mark(new MarkingChanges.Mark(PARENT, null, true)));
    }

    private Outcome<?> confide(String network, String person, boolean ownWords) {
        return changes.confide(said(network, person), ownWords, leader(network));
    }

    private static ConfidenceChanges.Said said(String network, String person) {
        return new ConfidenceChanges.Said(
                new NetworkId(Story.network(network)), person(person), PARENT);
    }

    private static PersonId person(String name) {
        return new PersonId(Story.person(name));
    }

    private Viewer leader(String network) {
        return world.leader(network);
    }

    private List<String> seen(String network, String viewer) {
        Viewer whoever = leader(viewer.equals("Otto") ? "Gardens" : "Absence");
        return confidences
                .of(new NetworkId(Story.network(network)), List.of(person("Anna")), whoever)
                .getOrDefault(person("Anna"), List.of())
                .stream()
                .map(one -> Objects.requireNonNull(one.competence().nameEn()))
                .toList();
    }

    private List<String> holders(String network) {
        return world.names(
                gaps.gap(new NetworkId(Story.network(network)), null).needs().getFirst().holders());
    }

    private int told() {
        return World.count(graph, "()-[:CONFIDED|HAS_COMPETENCE]->()");
    }

    private void log(
            String network, String person, List<CompetenceId> offers, VisitLog.Tip... tips) {
        done(visits.log(visit(network, person, offers, tips), leader(network)));
    }

    private VisitLog visit(
            String network, String person, List<CompetenceId> offers, VisitLog.Tip... tips) {
        return new VisitLog(
                new NetworkId(Story.network(network)),
                person(person),
                new Held(world.today(), Channel.PHONE, VisitOutcome.MAYBE),
                Motivation.UNSAID,
                new VisitLog.Given(offers, null, List.of(tips)),
                Notes.NONE,
                VisitLog.Consequence.USUAL,
                null,
                null);
    }
}
