package dk.rundtur.tour.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rundtur.tour.Channel;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is too much for somebody who wants to be met gently.
class GentleAdviceTests {

    @ParameterizedTest
    @CsvSource({
        "Rådhuset, TOWN_HALL",
        "Mødelokale 2 på RÅDHUSET, TOWN_HALL",
        "Byrådssalen, TOWN_HALL",
        "The town hall, TOWN_HALL",
        "Borgermøde i Engparken, FULL_MEETING",
        "Skolens aula, FULL_MEETING",
        "Netværksmødet, FULL_MEETING",
        "Workshop om fravær, WORKSHOP"
    })
    void aPlaceOrAnOccasionForManyIsTooMuch(String place, Gathering gathering) {
        assertThat(Gathering.of(Channel.FACE_TO_FACE, place)).contains(gathering);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Hjemme hos Dina", "Hos Paula", "Biblioteket", "Klubben, en stille krog"})
    void whereSomebodyUsuallyIsIsNot(String place) {
        assertThat(Gathering.of(Channel.FACE_TO_FACE, place)).isEmpty();
    }

    @Test
    void aWorkshopIsTooMuchWhereverItIs() {
        assertThat(Gathering.of(Channel.WORKSHOP, null)).contains(Gathering.WORKSHOP);
        assertThat(Gathering.of(Channel.PHONE, null)).isEmpty();
    }

    @Test
    void thereIsNothingToSayOfSomebodyWhoDoesNotMind() {
        assertThat(GentleAdvice.of(false, Channel.WORKSHOP, null)).isNull();
    }
}
