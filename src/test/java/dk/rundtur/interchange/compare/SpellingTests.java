package dk.rundtur.interchange.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ada Lund        | ADA LUND
                    André Sørensen  | Andre Soerensen
                    Ada Lund        | Ada Kirstine Lund
                    Ada K. Lund     | Ada Kirstine Lund
                    A. Lund         | Ada Lund
                    Anne Marie Bo   | Annemarie Bo
                    Anne-Marie Bo   | Anne Marie Bo
                    Lund, Ada       | Ada Lund
                    Ada M K Lund    | Ada Maria K. Lund
                    Ærø             | AERØ
                    """)
    void isAllThatDiffers(String one, String other) {
        assertThat(Spelling.same(one, other)).isTrue();
        assertThat(Spelling.same(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ada Lund          | Ada Holm
                    Ada Lund          | Bo Lund
                    Ada Kirstine Lund | Ada Marie Lund
                    Ada               | Ada Lund
                    Ada Lund          | Cleo Holm
                    Ada Lund          | Lund Ada
                    Line Lund         | Lone Lund
                    """)
    void isNotAllThatDiffers(String one, String other) {
        assertThat(Spelling.same(one, other)).isFalse();
        assertThat(Spelling.same(other, one)).isFalse();
    }
}
