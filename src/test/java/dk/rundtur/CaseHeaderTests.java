package dk.rundtur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Locale;

/// A typo in the header of a case is found, and not taken for the usual.
class CaseHeaderTests {

    @Test
    void saysWhoAsksInWhichLanguageAfterWhat() {
        CaseHeader header = CaseHeader.of("# as otto in da after tour-under-way\n{ me { id } }");
        assertThat(header.viewer().id()).isEqualTo("user-otto");
        assertThat(header.language()).isEqualTo(Locale.of("da"));
        assertThat(header.after()).isEqualTo("graphql-test/tour-under-way.cypher");
    }

    @Test
    void isLeneInEnglishWhereThereIsNone() {
        CaseHeader header = CaseHeader.of("{ me { id } }");
        assertThat(header.viewer().id()).isEqualTo("user-lene");
        assertThat(header.language()).isEqualTo(Locale.ENGLISH);
        assertThat(header.after()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# as lena in da",
                "# as lene in dk",
                "# as lene in da after tour-underway",
                "# as lene da",
                "# as lene in da before tour-under-way",
                "# as lene  in da",
                "# sa lene in da",
                "#as lene in da"
            })
    void failsOnATypo(String line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseHeader.of(line + "\n{ me { id } }"));
    }
}
