package dk.rundtur.wording;

import dk.rundtur.network.Phase;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// When the phases of a network lie, a line for each that has a day.
final class Dates {

    private Dates() {}

    static String of(List<Phase> phases, Locale language) {
        return phases.stream()
                .filter(phase -> phase.starts() != null || phase.ends() != null)
                .map(phase -> "\n– " + phase.name(language) + ": " + span(phase, language))
                .collect(Collectors.joining());
    }

    private static String span(Phase phase, Locale language) {
        boolean english = language.getLanguage().equals("en");
        if (phase.ends() == null) {
            return (english ? "from " : "fra ") + day(phase.starts(), language);
        }
        if (phase.starts() == null) {
            return (english ? "until " : "til ") + day(phase.ends(), language);
        }
        return Stream.of(phase.starts(), phase.ends())
                .map(day -> Objects.requireNonNull(day(day, language)))
                .distinct()
                .collect(Collectors.joining("–"));
    }

    private static String day(@Nullable LocalDate day, Locale language) {
        String pattern = language.getLanguage().equals("en") ? "d MMMM yyyy" : "d. MMMM yyyy";
        return day == null ? "" : DateTimeFormatter.ofPattern(pattern, language).format(day);
    }
}
