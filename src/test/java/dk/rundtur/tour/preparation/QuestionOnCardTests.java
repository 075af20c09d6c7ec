package dk.rundtur.tour.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import dk.rundtur.fixture.SmallWorld;
import dk.rundtur.graph.TestDatabase;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.network.Network;
import dk.rundtur.network.Networks;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import java.util.List;
import java.util.Locale;

/// Beside the question on a card stands why this very person may know somebody. Lene leads the
/// network and is to talk to Anna.
@SpringBootTest
@Import(TestDatabase.class)
class QuestionOnCardTests {

    private static final String TOWN = "Lene leads Absence · Absence needs Law · Lene knows Anna\n";

    @Autowired SmallWorld world;
    @Autowired Cards cards;
    @Autowired Networks networks;

    @Test
    void acquaintancesWhoHoldIt() {
        world.is(TOWN + "Anna knows Dina · Anna knows Eva · Dina holds Law · Eva holds Law");

        assertThat(reason()).isEqualTo("Knows 2 who can help, and may know more.");
    }

    @Test
    void holdersOfSomethingNarrowerCountOnce() {
        world.is(
                TOWN
                        + """
                        Tax is part of Law · Anna knows Dina · Dina holds Law · Dina holds Tax
                        """);

        assertThat(reason()).isEqualTo("Knows one who can help, and may know more.");
    }

    @Test
    void whoeverSaidNoIsNoReason() {
        world.is(TOWN + "Anna knows Dina · Dina holds Law · Lene knows Dina · Dina declined");

        assertThat(reason()).startsWith("We know of no");
    }

    @Test
    void holdingItThemselves() {
        world.is(TOWN + "Absence needs Law from 3 · Anna holds Law");

        assertThat(reason()).isEqualTo("Can help, and may know others who can.");
    }

    @Test
    void colleaguesWhoHoldIt() {
        world.is(TOWN + "Anna works for School · Carl works for School · Carl holds Law");

        assertThat(reason()).isEqualTo("One in the same organisation can help.");
    }

    @Test
    void noneThatIsKnownIsSaidPlainly() {
        world.is(TOWN);

        assertThat(reason()).isEqualTo("We know of no reason why this very person should know.");

        world.is(TOWN + "Anna knows Dina · Anna knows Eva");

        assertThat(reason())
                .isEqualTo(
                        "We know of no particular reason; the person knows 2 you have not talked"
                                + " to.");
    }

    @Test
    void nothingIsAskedWhereNothingIsLacked() {
        world.is(TOWN + "Lene holds Law");

        assertThat(card().askAbout()).isNull();
        assertThat(card().askAboutReason()).isNull();
    }

    @Test
    void whatIsCoveredInOnePhaseOnlyIsAskedAbout() {
        world.is(
                """
                Lene leads Absence · Absence goes through Design, Discovery · Absence needs Law
                Lene knows Anna · Carl takes part in Design · Carl holds Law
                """);

        assertThat(card().askAbout()).isNotNull();
    }

    private String reason() {
        return requireNonNull(card().askAboutReason());
    }

    private ConversationCard card() {
        NetworkId id = new NetworkId("network-absence");
        Network network =
                requireNonNull(networks.visible(List.of(id), world.leader("Absence")).get(id));
        return cards.find(
                        network,
                        new PersonId("person-anna"),
                        Locale.ENGLISH,
                        world.leader("Absence"))
                .orElseThrow();
    }
}
