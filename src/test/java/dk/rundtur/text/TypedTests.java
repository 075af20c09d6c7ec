package dk.rundtur.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTests {

    @Test
    void composesLettersThatCameInParts() {
        assertThat(Typed.line("A\u030Aga\u030Ard")).isEqualTo("\u00C5g\u00E5rd");
        assertThat(Typed.line("Rene\u0301e")).isEqualTo("Ren\u00E9e");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Åse\u00A0Bæk",
                "\uFEFFÅse Bæk",
                "Åse Bæk\u200B",
                "Å\u00ADse Bæk",
                "\u00A0 Åse\u202FBæk \u3000",
                "Å\u200Bse \u2060Bæk",
                "Å\u200Cse\u200D Bæk",
                "\u200EÅse Bæk\u200F",
                "Åse\nBæk",
                "Åse \r\n Bæk\n",
                "Åse\tBæk",
                "Åse\u2028Bæk"
            })
    void textsThatLookTheSameAreTheSame(String typed) {
        assertThat(Typed.line(typed)).isEqualTo("Åse Bæk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n",
                "\u00A0",
                "\u200B",
                "\u200D",
                "\uFEFF\u00AD",
                "\u3164",
                "\u2800 ",
                "\u200E\u00A0\u200F"
            })
    void whatNobodySeesIsNothing(String typed) {
        assertThat(Typed.line(typed)).isNull();
        assertThat(Typed.text(typed)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "👩\u200D👧 Mødre",
                "❤\uFE0F\u200D🔥",
                "Zoë 🌻 قمر",
                "می\u200Cخواهم",
                "O'Neill, Anne-Marie",
                "two  spaces"
            })
    void whatIsMeantStays(String typed) {
        assertThat(Typed.line(typed)).isEqualTo(typed);
    }

    @Test
    void aTextKeepsItsLines() {
        assertThat(Typed.text(" one\u00A0\n\n two\u200B ")).isEqualTo("one \n\n two");
    }

    @Test
    void cleaningTwiceIsCleaningOnce() {
        String once = Typed.line("\u200D\u200B A\u030A \u2028 b\u00AD\u200D");
        assertThat(Typed.line(once)).isEqualTo(once).isEqualTo("\u00C5 b");
    }
}
