package dk.rundtur.gap;

import dk.rundtur.id.PersonId;
import dk.rundtur.network.Need;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// One need and those who meet it. A need for all phases is met only as far as in the phase, of
/// those still to come, in which it is met least: whoever takes part in one phase does not help in
/// the others.
///
/// @param corner the id of the corner the competence lies in, if any
/// @param holders ids of the participants who hold the competence or a narrower one in any of the
///   phases
/// @param phases those it is needed in, in their order
public record NeedGap(
        Need need, @Nullable String corner, List<PersonId> holders, List<NeedInPhase> phases) {

    public NeedGap {
        holders = List.copyOf(holders);
        phases = List.copyOf(phases);
    }

    /// How far the need is met.
    public Coverage coverage() {
        return Coverage.of(met(), need.wantedHolders());
    }

    /// How many more holders are wanted.
    public int missingHolders() {
        return Math.max(0, need.wantedHolders() - met());
    }

    /// Between 0 and 1: the share of wanted holders found.
    double share() {
        return Math.min(1, (double) met() / need.wantedHolders());
    }

    /// The phases that count: those still to come, or a past one when it is all there is.
    public List<NeedInPhase> counted() {
        List<NeedInPhase> ahead = phases.stream().filter(phase -> !phase.over()).toList();
        return ahead.isEmpty() ? phases : ahead;
    }

    private int met() {
        return counted().stream().mapToInt(phase -> phase.holders().size()).min().orElse(0);
    }

    /// 0 to 1: the weighted share of wanted holders found for these needs; 1 for none.
    static double coveredShare(List<NeedGap> needs) {
        double weight = 0;
        double covered = 0;
        for (NeedGap need : needs) {
            weight += need.need().weight();
            covered += need.need().weight() * need.share();
        }
        return weight == 0 ? 1 : covered / weight;
    }
}
