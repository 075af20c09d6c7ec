package dk.rundtur.network;

import dk.rundtur.graph.Ids;
import dk.rundtur.graph.Row;
import dk.rundtur.id.CompetenceId;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PhaseId;

import org.jspecify.annotations.Nullable;

/// A competence that a network wants.
///
/// @param phase null: in every phase
/// @param weight 0.1 to 10; 1 is ordinary
/// @param wantedHolders 1 to 10
public record Need(
        String id,
        CompetenceId competence,
        @Nullable PhaseId phase,
        double weight,
        int wantedHolders) {

    /// Stands for the phase in the id of a need that a network has in all of them.
    private static final String EVERY_PHASE = "phase-all";

    /// Reads a row of the relationship as `need` and the id of its `competence`.
    public static Need from(Row row) {
        Row need = row.row("need");
        return new Need(
                need.text("id"),
                row.id("competence", CompetenceId::new),
                need.idOrNull("phase", PhaseId::new),
                need.number("weight"),
                need.count("wantedHolders"));
    }

    /// The id of a network's need of a competence in a phase; a network has one of each.
    static String id(NetworkId network, CompetenceId competence, @Nullable PhaseId phase) {
        return Ids.NEED.of(network, competence, phase == null ? EVERY_PHASE : phase);
    }
}
