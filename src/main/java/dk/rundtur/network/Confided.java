package dk.rundtur.network;

import dk.rundtur.graph.Row;
import dk.rundtur.people.Competence;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// That somebody said in a network that they hold a competence, and that it stays there.
///
/// @param source who or what told it
record Confided(Competence competence, @Nullable LocalDate toldOn, @Nullable String source) {

    static Confided from(Row row) {
        return new Confided(
                Competence.from(row.row("competence")),
                row.dateOrNull("toldOn"),
                row.textOrNull("source"));
    }
}
