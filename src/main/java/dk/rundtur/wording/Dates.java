package dk.rundtur.wording;

import static java.util.stream.Collectors.joining;

import dk.rundtur.network.Phase;
import dk.rundtur.web.Texts;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;

/// When the phases of a network lie, a line for each that has a day.
final class Dates {

    private Dates() {}

    static String of(List<Phase> phases, Texts texts, Locale language) {
        return phases.stream()
                .filter(phase -> phase.starts() != null || phase.ends() != null)
                .map(phase -> "\n– " + phase.name(language) + ": " + days(phase, texts, language))
                .collect(joining());
    }

    private static String days(Phase phase, Texts texts, Locale language) {
        LocalDate starts = phase.starts();
        LocalDate ends = phase.ends();
        if (starts == null) {
            return ends == null ? "" : texts.say("wording.days.until", language, noon(ends));
        }
        if (ends == null) {
            return texts.say("wording.days.from", language, noon(starts));
        }
        return starts.equals(ends)
                ? texts.say("wording.days.on", language, noon(starts))
                : texts.say("wording.days.between", language, noon(starts), noon(ends));
    }

    /// As the messages want it; the same day in every time zone of Europe.
    private static Date noon(LocalDate day) {
        return Date.from(day.atTime(12, 0).toInstant(ZoneOffset.UTC));
    }
}
