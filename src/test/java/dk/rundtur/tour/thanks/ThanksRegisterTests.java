package dk.rundtur.tour.thanks;

import static dk.rundtur.fixture.Logs.LENE;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rundtur.access.Role;
import dk.rundtur.access.Viewer;
import dk.rundtur.fixture.Logs;
import dk.rundtur.fixture.World;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.TestDatabase;
import dk.rundtur.network.Networks;
import dk.rundtur.outcome.Outcome;
import dk.rundtur.tour.referral.ReferralChanges;
import dk.rundtur.tour.standing.VisitOutcome;
import dk.rundtur.tour.visit.VisitChanges;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Thanking, in the world where Anna pointed to Dina, Dina to Carl and Carl back to Dina.
@SpringBootTest
@Import(TestDatabase.class)
class ThanksRegisterTests {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final Viewer OTTO = new Viewer("user-otto", Role.LEADER, "person-otto");
    private static final Locale DANISH = Locale.of("da");

    @Autowired Graph graph;
    @Autowired Networks networks;
    @Autowired VisitChanges visits;
    @Autowired ReferralChanges referrals;
    @Autowired ThanksRegister register;
    @Autowired ThanksChanges changes;

    @BeforeEach
    void tourUnderWay() {
        World.of(graph, "graphql-test/world.cypher");
        World.more(graph, "graphql-test/tour-under-way.cypher");
    }

    @Test
    void whoeverWasThankedWaitsAgainAfterTheNextTip() {
        assertThat(waiting()).containsExactly("person-anna", "person-carl", "person-dina");

        assertThat(set("person-anna", true)).isInstanceOf(Outcome.Done.class);
        assertThat(waiting()).containsExactly("person-carl", "person-dina");

        referrals.log(Logs.referral("person-anna", "person-otto", DAY, null), LENE);
        assertThat(waiting()).contains("person-anna");
    }

    @Test
    void thankingTwiceIsThankingOnceAndCanBeTakenBack() {
        set("person-anna", true);
        set("person-anna", true);
        assertThat(notes()).isEqualTo(1);

        set("person-anna", false);
        set("person-anna", false);
        assertThat(notes()).isZero();
        assertThat(waiting()).contains("person-anna");
    }

    @Test
    void takingBackTheLatestThanksKeepsTheEarlier() {
        set("person-anna", true);
        referrals.log(Logs.referral("person-anna", "person-otto", DAY, null), LENE);
        set("person-anna", true);
        assertThat(notes()).isEqualTo(2);

        set("person-anna", false);
        assertThat(notes()).isEqualTo(1);
        assertThat(waiting()).contains("person-anna");
    }

    @Test
    void refusesToThankForNothingAndInTheNetworksOfOthers() {
        assertThat(set("person-otto", true)).isInstanceOf(Outcome.Refused.class);
        assertThat(set("person-bo", true)).isInstanceOf(Outcome.Refused.class);
        var change = new ThanksChanges.Change("network-absence", "person-anna", true);
        assertThat(changes.set(change, DANISH, OTTO)).isInstanceOf(Outcome.Refused.class);
        assertThat(notes()).isZero();
    }

    @Test
    void namesNobodyToWhomTheyWantToStayUnnamed() {
        // Carl pointed to Dina and does not want her to know; both now take part.
        visits.log(Logs.visit("person-carl", DAY, VisitOutcome.JOINS, null), LENE);
        visits.log(Logs.visit("person-dina", DAY, VisitOutcome.JOINS, null), LENE);

        assertThat(letter("person-dina"))
                .contains("Vi har talt med den, du pegede på.")
                .doesNotContain("Carl");
        assertThat(letter("person-anna"))
                .contains("Takket være dig er Dina Holt nu med.")
                .contains("Derfra er vi kommet videre til en person mere.")
                .endsWith("Lene Madsen");
    }

    @Test
    void saysNothingOfThoseWhoSaidNo() {
        assertThat(letter("person-dina")).doesNotContain("Carl").doesNotContain("nej");
    }

    private Outcome<?> set(String giver, boolean thanked) {
        return changes.set(
                new ThanksChanges.Change("network-absence", giver, thanked), DANISH, LENE);
    }

    private List<String> waiting() {
        return list().stream()
                .filter(one -> one.thanks().waiting())
                .map(one -> one.thanks().giver().person())
                .sorted()
                .toList();
    }

    private String letter(String giver) {
        return list().stream()
                .filter(one -> one.thanks().giver().person().equals(giver))
                .map(one -> one.letter().body())
                .findFirst()
                .orElseThrow();
    }

    private List<ThanksRegister.Worded> list() {
        return networks.visible(List.of("network-absence"), LENE).values().stream()
                .flatMap(network -> register.list(network, false, DANISH, LENE).stream())
                .toList();
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
