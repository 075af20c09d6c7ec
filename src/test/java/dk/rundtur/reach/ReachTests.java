package dk.rundtur.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rundtur.fixture.SmallWorld;
import dk.rundtur.graph.TestDatabase;
import dk.rundtur.id.NetworkId;
import dk.rundtur.outcome.InvalidRequest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import java.util.List;
import java.util.stream.Collectors;

/// Whom a network reaches in how many steps, and the map of it.
@SpringBootTest
@Import(TestDatabase.class)
class ReachTests {

    private static final String CHAIN =
            """
            Lene leads Absence · Lene knows Anna 0.8 · Anna knows Bo · Bo knows Carl · Carl knows Dina
            Dina knows Emil · Emil knows Finn · Finn knows Gry · Hans knows Ida
            """;

    @Autowired SmallWorld world;
    @Autowired Reaches reaches;

    @Test
    void goesAsManyStepsAsAreAskedForAndNoFurther() {
        world.is(CHAIN);

        assertThat(said(1)).isEqualTo("Lene 0, Anna 1");
        assertThat(said(2)).isEqualTo("Lene 0, Anna 1, Bo 2");
        assertThat(said(3)).endsWith(", Bo 2, Carl 3");
        assertThat(said(4)).endsWith(", Carl 3, Dina 4");
        assertThat(said(5)).endsWith(", Dina 4, Emil 5");
        assertThat(said(6)).endsWith(", Emil 5, Finn 6");
    }

    @Test
    void refusesMoreStepsThanSixAndFewerThanOne() {
        world.is(CHAIN);

        for (int steps : new int[] {0, -1, 7}) {
            assertThatThrownBy(() -> reaches.of(new NetworkId("network-absence"), steps))
                    .as("%d steps", steps)
                    .isInstanceOf(InvalidRequest.class);
        }
    }

    @Test
    void beginsAtEverybodyWhoTakesPart() {
        world.is(CHAIN + "Carl takes part · Bo runs Absence");

        assertThat(said(1)).isEqualTo("Bo 0, Carl 0, Lene 0, Anna 1, Dina 1");
        assertThat(of(1).reached())
                .filteredOn(Reach.Reached::participant)
                .extracting(Reach.Reached::name)
                .containsExactly("Bo", "Carl", "Lene");
    }

    @Test
    void takesTheShortestOfTwoWays() {
        world.is(
                "Lene leads Absence · Lene knows Anna · Anna knows Bo · Lene knows Bo · Bo knows"
                        + " Lene");

        assertThat(said(3)).isEqualTo("Lene 0, Anna 1, Bo 1");
    }

    @Test
    void showsWhomAReferralPointedToHoweverFarAway() {
        world.is("Lene leads Absence · Lene knows Anna · Bo knows Carl · Bo > Carl");

        assertThat(said(1)).isEqualTo("Lene 0, Anna 1, Carl referred");
        assertThat(of(1).referrals())
                .containsExactly(new Reach.Edge("person-bo", "person-carl", null, true));
        assertThat(of(1).byStep()).containsExactly(new Reach.Step(0, 1), new Reach.Step(1, 1));
    }

    @Test
    void aReferralToSomebodyInReachAddsNobody() {
        world.is("Lene leads Absence · Lene knows Anna · Anna knows Bo · Anna > Bo");

        assertThat(said(2)).isEqualTo("Lene 0, Anna 1, Bo 2");
    }

    @Test
    void countsPeopleOrganisationsAndCompetencesOnce() {
        world.is(
                """
                Lene leads Absence · Lene knows Anna · Lene knows Bo · Bo knows Carl
                Anna works for School · Bo works for School · Carl works for Club
                Lene holds Law · Anna holds Law · Bo holds Maths · Carl holds Art
                """);

        assertThat(of(1).people()).isEqualTo(3);
        assertThat(of(1).organisations()).isEqualTo(1);
        assertThat(reaches.competences(of(1))).isEqualTo(2);
        assertThat(of(2).organisations()).isEqualTo(2);
        assertThat(reaches.competences(of(2))).isEqualTo(3);
        assertThat(of(2).groups()).isZero();
    }

    @Test
    void theMapOfTheNearestShowsOnlyTheTiesBetweenThem() {
        world.is(CHAIN);

        Reach.Map map = of(6).nearest(2);

        assertThat(map.total()).isEqualTo(7);
        assertThat(map.nodes()).extracting(Reach.Reached::name).containsExactly("Lene", "Anna");
        assertThat(map.edges())
                .containsExactly(new Reach.Edge("person-anna", "person-lene", 0.8, false));
    }

    @Test
    void theMapPutsThoseWhoWereReferredRightAfterTheTeam() {
        world.is("Lene leads Absence · Lene knows Anna · Anna knows Bo · Otto > Zoe");

        assertThat(of(2).nearest(3).nodes())
                .extracting(Reach.Reached::name)
                .containsExactly("Lene", "Anna", "Zoe");
    }

    @Test
    void everyTieIsOnTheMapOnce() {
        world.is("Lene leads Absence · Lene knows Anna · Anna knows Bo · Bo knows Lene");

        assertThat(of(1).nearest(10).edges())
                .extracting(edge -> world.names(List.of(edge.source(), edge.target())))
                .containsExactlyInAnyOrder(
                        List.of("Anna", "Lene"), List.of("Anna", "Bo"), List.of("Bo", "Lene"));
    }

    private Reach of(int maxSteps) {
        return reaches.of(new NetworkId("network-absence"), maxSteps);
    }

    private String said(int maxSteps) {
        return of(maxSteps).reached().stream()
                .map(one -> one.name() + " " + (one.step() == null ? "referred" : one.step()))
                .collect(Collectors.joining(", "));
    }
}
