package dk.rundtur.network;

import dk.rundtur.graph.Ids;
import dk.rundtur.graph.Row;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.id.PhaseId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// Somebody who takes part in a network. Person and phases are ids.
///
/// @param phases those chosen; none for core participants, who take part in all
/// @param everyPhase whether all there are were chosen
/// @param citizenRole null while the person is no citizen, whatever is stored
/// @param gentleContact wants to be met gently; why is never kept
public record Participant(
        String id,
        PersonId person,
        ParticipantKind kind,
        List<PhaseId> phases,
        boolean everyPhase,
        @Nullable CitizenRole citizenRole,
        boolean gentleContact,
        @Nullable LocalDate joinedOn) {

    public Participant {
        phases = List.copyOf(phases);
    }

    static Participant from(Row row) {
        Row part = row.row("part");
        String role = row.textOrNull("citizenRole");
        return new Participant(
                part.text("id"),
                row.id("person", PersonId::new),
                ParticipantKind.valueOf(part.text("kind")),
                part.ids("phases", PhaseId::new),
                row.flag("everyPhase"),
                role == null ? null : CitizenRole.valueOf(role),
                part.flag("gentleContact"),
                part.dateOrNull("joinedOn"));
    }

    /// What is settled of the phases.
    public PhaseChoice phaseChoice() {
        if (kind == ParticipantKind.CORE || everyPhase) {
            return PhaseChoice.ALL;
        }
        return phases.isEmpty() ? PhaseChoice.NOT_SETTLED : PhaseChoice.CHOSEN;
    }

    /// The id of somebody's part in a network; a person has one in each.
    public static String id(PersonId person, NetworkId network) {
        return Ids.PARTICIPANT.of(person, network);
    }
}
