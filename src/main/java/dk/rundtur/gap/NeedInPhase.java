package dk.rundtur.gap;

import dk.rundtur.graph.Row;
import dk.rundtur.id.PersonId;
import dk.rundtur.id.PhaseId;

import java.util.List;

/// How many meet a need in one phase.
///
/// @param phase its id
/// @param over whether the network has left the phase behind
/// @param wanted how many holders are wanted
/// @param holders ids of those who take part in the phase and meet the need
public record NeedInPhase(PhaseId phase, boolean over, int wanted, List<PersonId> holders) {

    public NeedInPhase {
        holders = List.copyOf(holders);
    }

    static NeedInPhase from(Row row, int wanted) {
        return new NeedInPhase(
                row.id("phase", PhaseId::new),
                row.flag("over"),
                wanted,
                row.ids("holders", PersonId::new));
    }

    /// How far the need is met in this phase.
    public Coverage coverage() {
        return Coverage.of(holders.size(), wanted);
    }
}
