package dk.rundtur.merge;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How much two names look like one person's.
class NameLikenessTests {

    @ParameterizedTest
    @CsvSource({
        "Anna Holm, Anna Holm, SAME",
        "Anna Holm, holm  ANNA, SAME",
        "Anna Åberg, Anna Aaberg, SAME",
        "Søren Kjær, Soren Kjaer, SAME",
        "Sören Kjær, Søren Kjaer, SAME",
        "Aase Ågård, Åse Aagaard, SAME",
        "Anna Holm, Anna Marie Holm, PART",
        "A. Holm, Anna Holm, PART",
        "Bo Kristensen, Bo Christensen, SPELLING",
        "Anna Holm, Anne Holm, NONE",
        "Anna Jensen, Anna Hansen, NONE",
        "Mie, Mie Holm, FIRST_NAME",
        "Holm, Mie Holm, NONE",
        "Anna Holm, Bo Dam, NONE",
        "'', Anna, NONE",
    })
    void tellsHowMuchTwoNamesLookAlike(String one, String other, NameLikeness likeness) {
        assertThat(NameLikeness.of(one, other)).isEqualTo(likeness);
        assertThat(NameLikeness.of(other, one)).isEqualTo(likeness);
    }

    @Property(tries = 300)
    void readsAnythingAsAName(@ForAll String one, @ForAll String other) {
        assertThat(NameLikeness.of(one, other)).isNotNull();
        assertThat(NameLikeness.of(one, one)).isIn(NameLikeness.SAME, NameLikeness.NONE);
    }
}
