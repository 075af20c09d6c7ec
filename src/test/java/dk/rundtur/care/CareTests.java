package dk.rundtur.care;

import static dk.rundtur.fixture.Logs.LENE;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rundtur.access.Role;
import dk.rundtur.access.Viewer;
import dk.rundtur.fixture.SmallWorld;
import dk.rundtur.fixture.World;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.TestDatabase;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.outcome.Outcome;
import dk.rundtur.outcome.Problem;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import java.util.List;
import java.util.Objects;

/// How much is asked of Anna, whom Lene's network and Otto's ask.
@SpringBootTest
@Import(TestDatabase.class)
class CareTests {

    private static final Viewer OTTO =
            new Viewer("user-otto", Role.LEADER, new PersonId("person-otto"));
    private static final Viewer ADMIN = new Viewer("user-admin", Role.ADMINISTRATOR, null);
    private static final String ANNA = "person-anna";
    private static final String NETWORKS = "Otto leads Gardens · Lene leads Absence · ";

    @Autowired Graph graph;
    @Autowired SmallWorld world;
    @Autowired Care care;
    @Autowired CareChanges settings;

    @Test
    void anAskWeighsUntilItIsAnsweredAndForTheCoolingOffTimeAtLeast() {
        world.is(NETWORKS + "Anna > Carl 20 days ago · Anna > Dina 5 days ago");
        assertThat(anna().weighing()).isEqualTo(2);

        world.goesOn("Carl declined");
        assertThat(anna().weighing()).isEqualTo(1);
        world.goesOn("Dina declined");
        assertThat(anna().weighing()).isEqualTo(1);

        set(3, 5);
        assertThat(anna().weighing()).isZero();
        assertThat(anna().lastAskedOn()).isEqualTo(world.today().minusDays(5));
    }

    @Test
    void whoeverHasAsManyAsksAsTheyShouldIsLeftInPeaceUntilOneEnds() {
        world.is(NETWORKS + "Anna > Carl 10 days ago · Carl declined");
        set(2, 14);
        assertThat(anna().peace()).isFalse();

        world.goesOn("Anna > Dina 2 days ago · Dina declined");
        assertThat(anna().peace()).isTrue();
        assertThat(anna().peaceUntil()).isEqualTo(world.today().plusDays(4));
        assertThat(care.leftInPeace(new NetworkId("network-absence")))
                .containsExactly(new PersonId(ANNA));
        assertThat(care.leftInPeace(new NetworkId("network-gardens"))).isEmpty();
    }

    @Test
    void nobodyKnowsUntilWhenWhereItHangsOnAnswers() {
        world.is(NETWORKS + "Anna > Dina");
        set(1, 0);

        assertThat(anna().peace()).isTrue();
        assertThat(anna().peaceUntil()).isNull();
    }

    @Test
    void countsTheAsksOfOtherNetworksAndTellsNothingMoreOfThem() {
        world.is("Otto leads Gardens · Anna > Carl · Lene leads Absence · Anna > Dina");
        administrator();

        assertThat(anna().weighing()).isEqualTo(2);
        assertThat(anna().asks())
                .extracting(PersonCare.Ask::network)
                .containsExactly(new NetworkId("network-absence"));
        assertThat(of(ADMIN).asks()).hasSize(2);
    }

    @Test
    void namingSomebodyAndIntroducingThemIsOneAsk() {
        world.is(NETWORKS + "Anna > Dina · Dina through Anna to_ask");
        assertThat(anna().weighing()).isEqualTo(1);

        world.goesOn("Dina through Anna asked");
        assertThat(anna().weighing()).isEqualTo(1);
        assertThat(anna().asks())
                .extracting(PersonCare.Ask::kind)
                .containsExactlyInAnyOrder(PersonCare.Kind.REFERRAL, PersonCare.Kind.INTRODUCTION);

        world.goesOn("Dina through Anna");
        assertThat(anna().asks())
                .filteredOn(PersonCare.Ask::open)
                .extracting(PersonCare.Ask::kind)
                .containsExactly(PersonCare.Kind.REFERRAL);
    }

    @Test
    void theRankingCountsWhatThePersonsPageSays() {
        world.is(
                """
                Otto leads Gardens · Anna > Carl
                Lene leads Absence · Anna > Dina 20 days ago · Anna > Carl 3 days ago
                Carl declined · Dina through Anna asked
                """);

        CareLoad load = graph.read(unit -> CareLoad.on(unit, world.today()));
        assertThat(load.asks(new PersonId(ANNA))).isEqualTo(anna().weighing()).isEqualTo(3);
        assertThat(load.asks(new PersonId("person-dina"))).isZero();
    }

    @Test
    void refusesSettingsThatMakeNoSense() {
        world.is(NETWORKS);
        assertThat(refusal(set(0, 14))).isEqualTo("OUT_OF_RANGE");
        assertThat(refusal(set(21, 14))).isEqualTo("OUT_OF_RANGE");
        assertThat(refusal(set(3, -1))).isEqualTo("OUT_OF_RANGE");
        assertThat(refusal(set(3, 366))).isEqualTo("OUT_OF_RANGE");
        assertThat(care.settings()).isEqualTo(CareSettings.STANDARD);
    }

    @Test
    void refusesSettingsThatSomebodyElseChangedMeanwhile() {
        world.is(NETWORKS);
        var change = new CareSettings.Change(5, 7, 0);
        assertThat(settings.set(change, LENE)).isInstanceOf(Outcome.Done.class);
        assertThat(refusal(settings.set(change, OTTO))).isEqualTo("CHANGED_MEANWHILE");
        assertThat(care.settings()).isEqualTo(new CareSettings(5, 7, 1));
    }

    @Test
    void refusesSettingsOfWhoLeadsNothing() {
        world.is(NETWORKS);
        administrator();
        World.run(graph, "MATCH (:Network {id: 'network-gardens'})-[led:LED_BY]->() DELETE led");

        assertThat(refusal(settings.set(new CareSettings.Change(5, 7, 0), OTTO)))
                .isEqualTo("ONLY_LEADERS");
        assertThat(settings.set(new CareSettings.Change(5, 7, 0), ADMIN))
                .isInstanceOf(Outcome.Done.class);
    }

    private PersonCare anna() {
        return of(LENE);
    }

    private PersonCare of(Viewer viewer) {
        return Objects.requireNonNull(
                care.of(List.of(new PersonId(ANNA)), viewer).get(new PersonId(ANNA)));
    }

    private Outcome<CareSettings> set(int limit, int days) {
        return settings.set(new CareSettings.Change(limit, days, care.settings().version()), LENE);
    }

    private void administrator() {
        World.run(
                graph,
                "CREATE (:User {id: 'user-admin', name: 'Admin', email: 'admin@example.dk', role:"
                        + " 'ADMINISTRATOR', version: 1})");
    }

    private static String refusal(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(List<Problem> problems)
                ? problems.getFirst().code().name()
                : "";
    }
}
