package dk.rundtur.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

class CalendarDayTests {

    @Test
    void isADayOfTheCalendar() {
        assertThat(CalendarDay.find("2028-02-29")).contains(LocalDate.of(2028, 2, 29));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30",
                "2026-02-29",
                "2026-06-31",
                "2026-13-01",
                "2026-00-10",
                "2026-01-00",
                "202612-01-01",
                "+202612-01-01",
                "0026-03-14",
                "26-03-14",
                "2026-3-14",
                "2026-03",
                "2026-03-14T00:00:00",
                " 2026-03-14",
                "２０２６-03-14",
                "14-03-2026",
                "half",
                ""
            })
    void nothingElseIs(String text) {
        assertThat(CalendarDay.find(text)).isEmpty();
    }
}
