package dk.rundtur.tour.thanks;

import static dk.rundtur.fixture.Logs.LENE;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rundtur.access.Role;
import dk.rundtur.access.Viewer;
import dk.rundtur.fixture.SmallWorld;
import dk.rundtur.fixture.Story;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.TestDatabase;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.outcome.Outcome;
import dk.rundtur.wording.Wording;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Thanking, in the world where Anna pointed to Dina, Dina to Carl and Carl back to Dina.
@SpringBootTest
@Import(TestDatabase.class)
class ThanksRegisterTests {

    private static final Viewer OTTO =
            new Viewer("user-otto", Role.LEADER, new PersonId("person-otto"));
    private static final Locale DANISH = Locale.of("da");

    @Autowired Graph graph;
    @Autowired SmallWorld world;
    @Autowired ThanksRegister register;
    @Autowired ThanksChanges changes;

    @BeforeEach
    void tourUnderWay() {
        world.is(
                """
                Otto leads Gardens
                Lene leads Absence
                Anna maybe
                Anna > Dina
                Dina > Carl unnamed
                Carl > Dina unnamed
                """);
    }

    @Test
    void whoeverWasThankedWaitsAgainAfterTheNextTip() {
        assertThat(waiting()).containsExactly("Anna", "Carl", "Dina");

        assertThat(set("Anna", true)).isInstanceOf(Outcome.Done.class);
        assertThat(waiting()).containsExactly("Carl", "Dina");

        world.goesOn("Anna > Otto");
        assertThat(waiting()).contains("Anna");
    }

    @Test
    void thankingTwiceIsThankingOnceAndCanBeTakenBack() {
        set("Anna", true);
        set("Anna", true);
        assertThat(notes()).isEqualTo(1);

        set("Anna", false);
        set("Anna", false);
        assertThat(notes()).isZero();
        assertThat(waiting()).contains("Anna");
    }

    @Test
    void takingBackTheLatestThanksKeepsTheEarlier() {
        set("Anna", true);
        world.goesOn("Anna > Otto");
        set("Anna", true);
        assertThat(notes()).isEqualTo(2);

        set("Anna", false);
        assertThat(notes()).isEqualTo(1);
        assertThat(waiting()).contains("Anna");
    }

    @Test
    void refusesToThankForNothingAndInTheNetworksOfOthers() {
        assertThat(set("Otto", true)).isInstanceOf(Outcome.Refused.class);
        assertThat(set("Lene", true)).isInstanceOf(Outcome.Refused.class);
        var change =
                new ThanksChanges.Change(
                        new NetworkId("network-absence"), new PersonId("person-anna"), true);
        assertThat(changes.set(change, OTTO)).isInstanceOf(Outcome.Refused.class);
        assertThat(notes()).isZero();
    }

    @Test
    void namesNobodyToWhomTheyWantToStayUnnamed() {
        // Carl pointed to Dina and does not want her to know; both now take part.
        world.goesOn("Carl joined · Dina joined");

        assertThat(letter("Dina"))
                .contains("Vi har talt med den, du pegede på.")
                .doesNotContain("Carl");
        assertThat(letter("Anna"))
                .contains("Takket være dig er Dina nu med.")
                .contains("Derfra er vi kommet videre til en person mere.")
                .endsWith("Lene");
    }

    @Test
    void saysNothingOfThoseWhoSaidNo() {
        world.goesOn("Carl declined");

        assertThat(letter("Dina"))
                .contains("Vi har talt med den, du pegede på.")
                .doesNotContain("Carl")
                .doesNotContain("nej");
    }

    private Outcome<?> set(String giver, boolean thanked) {
        return changes.set(
                new ThanksChanges.Change(
                        new NetworkId("network-absence"),
                        new PersonId(Story.person(giver)),
                        thanked),
                LENE);
    }

    private List<String> waiting() {
        return list().stream()
                .filter(one -> one.waiting())
                .map(one -> one.giver().name())
                .sorted()
                .toList();
    }

    private String letter(String giver) {
        Wording wording = register.wording(new NetworkId("network-absence"), DANISH, LENE);
        return list().stream()
                .filter(one -> one.giver().name().equals(giver))
                .map(one -> register.letter(one, wording).body())
                .findFirst()
                .orElseThrow();
    }

    private List<Thanks> list() {
        return register.list(new NetworkId("network-absence"), false);
    }

    private int notes() {
        var count =
                new Statement(
                        "fixture",
                        "OPTIONAL MATCH ()-[t:THANKED]->() RETURN coalesce(sum(size(t.at)), 0) AS"
                                + " notes");
        return graph.list(count, Map.of(), row -> row.count("notes")).getFirst();
    }
}
