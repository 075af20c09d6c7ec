package dk.rundtur.people;

import dk.rundtur.graph.Row;

import org.jspecify.annotations.Nullable;

/// That somebody holds a competence.
///
/// @param level 1 (some) to 5 (expert)
/// @param source who told it
public record HeldCompetence(
        Competence competence, @Nullable Integer level, @Nullable String source) {

    static HeldCompetence from(Row row) {
        return new HeldCompetence(
                Competence.from(row.row("competence")),
                row.countOrNull("level"),
                row.textOrNull("source"));
    }
}
