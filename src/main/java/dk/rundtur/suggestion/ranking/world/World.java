package dk.rundtur.suggestion.ranking.world;

import java.util.List;

/// All that is recorded so far: the only thing the ranking looks at.
///
/// Records point to each other by place in these lists, so that a graph of 19,000 people and 65,000
/// ties is ranked in milliseconds. [WorldBuilder] takes ids instead.
///
/// @param attempts oldest first
public record World(
        List<KnownPerson> people,
        List<KnownTie> ties,
        List<Need> needs,
        List<GivenReferral> referrals,
        List<Attempt> attempts) {

    /// The same ties, referrals and attempts among other people and needs.
    public World with(List<KnownPerson> newPeople, List<Need> newNeeds) {
        return new World(newPeople, ties, newNeeds, referrals, attempts);
    }

    /// How much of what is needed those who take part bring: 0 to 1, by weight.
    public double coveredShare() {
        double covered = 0;
        double all = 0;
        for (Need need : needs) {
            covered += need.weight() * Math.min(1, (double) need.holders() / need.wanted());
            all += need.weight();
        }
        return all == 0 ? 1 : covered / all;
    }
}
