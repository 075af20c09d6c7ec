package dk.rundtur.gap;

import dk.rundtur.id.PersonId;
import dk.rundtur.network.Need;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// One need and those who meet it.
///
/// @param corner the id of the corner the competence lies in, if any
/// @param holders ids of the participants who hold the competence or a narrower one
public record NeedGap(Need need, @Nullable String corner, List<PersonId> holders) {

    public NeedGap {
        holders = List.copyOf(holders);
    }

    /// How far the need is met.
    public Coverage coverage() {
        if (holders.isEmpty()) {
            return Coverage.MISSING;
        }
        return missingHolders() > 0 ? Coverage.THIN : Coverage.COVERED;
    }

    /// How many more holders are wanted.
    public int missingHolders() {
        return Math.max(0, need.wantedHolders() - holders.size());
    }

    /// Between 0 and 1: the share of wanted holders found.
    double share() {
        return Math.min(1, (double) holders.size() / need.wantedHolders());
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
