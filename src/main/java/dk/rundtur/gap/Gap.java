package dk.rundtur.gap;

import dk.rundtur.id.PhaseId;
import dk.rundtur.people.Corner;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;

/// What a network needs against what its participants bring.
///
/// @param phase the id of the phase looked at; null: over all
/// @param needs missing first, then thin, then covered; the heaviest first within each
public record Gap(@Nullable PhaseId phase, List<CornerGap> corners, List<NeedGap> needs) {

    public Gap {
        corners = List.copyOf(corners);
        needs = List.copyOf(needs);
    }

    /// Sorts the needs and sums up the corners.
    static Gap of(@Nullable PhaseId phase, List<Corner> corners, List<NeedGap> needs) {
        List<CornerGap> ofCorners =
                corners.stream().map(corner -> CornerGap.of(corner, in(corner, needs))).toList();
        Comparator<NeedGap> order =
                Comparator.comparing(NeedGap::coverage)
                        .thenComparingDouble(need -> -need.need().weight());
        return new Gap(phase, ofCorners, needs.stream().sorted(order).toList());
    }

    private static List<NeedGap> in(Corner corner, List<NeedGap> needs) {
        return needs.stream().filter(need -> corner.id().equals(need.corner())).toList();
    }

    /// 0 to 1: the weighted share of wanted holders found; 1 when nothing is needed.
    public double coveredShare() {
        return NeedGap.coveredShare(needs);
    }
}
