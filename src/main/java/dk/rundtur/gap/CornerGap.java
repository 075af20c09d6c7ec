package dk.rundtur.gap;

import dk.rundtur.people.Corner;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// One corner of the diamond and how far its needs are met.
///
/// @param coverage null when the corner has no need
/// @param coveredShare 0 to 1; 1 when the corner has no need
/// @param needs how many needs lie in the corner
public record CornerGap(
        Corner corner, @Nullable Coverage coverage, double coveredShare, int needs) {

    /// A corner is missing while nothing in it is held, covered when all of it is, else thin.
    static CornerGap of(Corner corner, List<NeedGap> needs) {
        if (needs.isEmpty()) {
            return new CornerGap(corner, null, 1, 0);
        }
        Coverage coverage = Coverage.THIN;
        if (needs.stream().allMatch(need -> need.coverage() == Coverage.MISSING)) {
            coverage = Coverage.MISSING;
        } else if (needs.stream().allMatch(need -> need.coverage() == Coverage.COVERED)) {
            coverage = Coverage.COVERED;
        }
        return new CornerGap(corner, coverage, NeedGap.coveredShare(needs), needs.size());
    }
}
