package dk.rundtur.tour.task;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

/// Lines of a calendar are short enough for every program, whatever is written in them.
class FoldedLinesTests {

    @Test
    void shortLinesStayAsTheyAre() {
        assertThat(FoldedLines.of("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"))
                .isEqualTo("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");
    }

    @Test
    void seventyFiveOctetsFitAndOneMoreDoesNot() {
        assertThat(FoldedLines.of("x".repeat(75) + "\r\n")).doesNotContain("\r\n ");
        assertThat(FoldedLines.of("x".repeat(76) + "\r\n"))
                .isEqualTo("x".repeat(75) + "\r\n x\r\n");
        assertThat(FoldedLines.of("å".repeat(38) + "\r\n"))
                .isEqualTo("å".repeat(37) + "\r\n å\r\n");
    }

    @Property(tries = 300)
    void noLineIsTooLongAndNothingIsLost(@ForAll @StringLength(max = 400) String said) {
        String line = said.replaceAll("[\r\n\\p{Cs}]", "") + "😀".repeat(30) + "\r\n";

        String folded = FoldedLines.of(line);

        assertThat(folded.split("\r\n"))
                .allSatisfy(part ->
                        assertThat(part.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(76));
        assertThat(folded.replace("\r\n ", "")).isEqualTo(line);
    }
}
