package dk.rundtur.tour.thanks;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rundtur.fixture.Story;
import dk.rundtur.id.PersonId;
import dk.rundtur.tour.tree.Origins;
import dk.rundtur.tour.tree.ReferralTree;
import dk.rundtur.tour.tree.TextTour;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Collectors;

/// What givers deserve thanks for, counted by hand beside each small tour.
class ThanksTests {

    private static final String TOUR =
            """
            Lene leads
            Bo runs
            Anna maybe
            Dina joined
            Carl declined
            Emil to_contact
            Finn joined
            Gry talked
            Lene > Anna
            Anna > Dina
            Anna > Carl
            Anna > Emil
            Dina > Finn
            Finn > Gry
            Bo > Gry
            Gry > Finn
            """;

    @Test
    void countsWhatEachGiversTipsBecame() {
        assertThat(said(TOUR))
                .containsExactly(
                        // Dina joined; Carl said no; Emil is to be contacted. Dina led on to Finn,
                        // and Finn to Gry; of these two Finn takes part.
                        "Anna: 3 tips, 1 joined, 2 talked, 1 open, led to 2 of whom 1 joined",
                        "Dina: 1 tips, 1 joined, 1 talked, 0 open, led to 1 of whom 0 joined",
                        "Finn: 1 tips, 0 joined, 1 talked, 0 open, led to 0 of whom 0 joined",
                        // Dina had pointed to Finn before.
                        "Gry: 1 tips, 1 joined, 1 talked, 0 open, led to 0 of whom 0 joined");
    }

    @Test
    void countsAPersonOnceWhomTheSameGiverNamedTwice() {
        assertThat(
                        said(
                                """
                                Lene leads
                                Anna > Dina
                                Anna > Dina
                                """))
                .containsExactly(
                        "Anna: 1 tips, 0 joined, 0 talked, 1 open, led to 0 of whom 0 joined");
    }

    @Test
    void thoseWhoRunTheNetworkThankAndAreNotThanked() {
        assertThat(
                        said(
                                """
                                Lene leads
                                Bo runs
                                Lene > Anna
                                Bo > Carl
                                """))
                .isEmpty();
    }

    @Test
    void putsFirstWhoIsStillToBeThanked() {
        List<Thanks> thanks =
                thanks(
                        """
                        Lene leads
                        Anna > Dina
                        Anna > Carl
                        Bo > Emil
                        Finn > Gry
                        Anna thanked
                        Finn thanked
                        Finn > Hans
                        """);

        assertThat(thanks)
                .extracting(one -> one.giver().name() + (one.waiting() ? " waits" : ""))
                .containsExactly("Finn waits", "Bo waits", "Anna");
    }

    @Test
    void namesOnlyThoseWhoTakePartAndMayBeNamed() {
        List<Thanks> thanks =
                thanks(
                        """
                        Lene leads
                        Carl joined
                        Dina joined
                        Emil maybe
                        Carl > Anna unnamed
                        Anna > Carl
                        Anna > Dina
                        Anna > Emil
                        """);

        assertThat(thanks.getFirst().giver().name()).isEqualTo("Anna");
        assertThat(thanks.getFirst().joined()).isEqualTo(2);
        assertThat(thanks.getFirst().joinedNames()).containsExactly("Dina");
    }

    @Test
    void countsEveryParticipantOnceInEachList() {
        String tour =
                TOUR
                        + """
                        Hans joined
                        Inga joined
                        Inga through Carl
                        Anna knows Dina as colleague
                        Carl knows Inga as neighbour
                        Lene knows Hans as colleague
                        """;
        var participants = Origins.participants(ReferralTree.of(TextTour.traces(tour)));
        Origins origins =
                Origins.of(participants, new PersonId(Story.person("Lene")), TextTour.kinds(tour));

        assertThat(origins.participants()).isEqualTo(4);
        assertThat(origins.byGiver())
                .containsExactly(
                        new Origins.ByGiver(new PersonId("person-anna"), 1),
                        new Origins.ByGiver(new PersonId("person-carl"), 1),
                        new Origins.ByGiver(new PersonId("person-dina"), 1),
                        new Origins.ByGiver(null, 1));
        assertThat(origins.byTie())
                .containsExactly(
                        new Origins.ByTie("colleague", 2),
                        new Origins.ByTie("neighbour", 1),
                        new Origins.ByTie(null, 1));
        // Hans; Dina; then Finn, over Anna and Dina, and Inga, over Anna and Carl.
        assertThat(origins.byStep())
                .containsExactly(
                        new Origins.ByStep(1, 1),
                        new Origins.ByStep(2, 1),
                        new Origins.ByStep(3, 2));
    }

    private static List<Thanks> thanks(String tour) {
        return Thanks.of(TextTour.traces(tour));
    }

    private static List<String> said(String tour) {
        return thanks(tour).stream()
                .map(one ->
                        "%s: %d tips, %d joined, %d talked, %d open, led to %d of whom %d joined"
                                .formatted(
                                        one.giver().name(),
                                        one.tips().size(),
                                        one.joined(),
                                        one.talked(),
                                        one.open(),
                                        one.led(),
                                        one.joinedLed()))
                .collect(Collectors.toList());
    }
}
