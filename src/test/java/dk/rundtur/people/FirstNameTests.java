package dk.rundtur.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstNameTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Berg | Anna",
                "Anna-Lise Berg | Anna-Lise",
                "Berg, Anna | Anna",
                "Dr. Anna Berg | Anna",
                "Cand.mag. Anna Berg | Anna",
                "Anna | Anna",
                "H.C. Berg | H.C. Berg",
                "A. Berg | A. Berg",
                "Dr. A. Berg | Dr. A. Berg",
                "A Berg | A Berg",
                "Dr. | Dr.",
                "Berg, | Berg,",
            })
    void greetsByTheFirstNameWhereThereIsOne(String name, String greeted) {
        assertThat(Person.firstName(name)).isEqualTo(greeted);
    }
}
