package dk.rundtur.suggestion.ranking.whatif;

import java.util.List;

/// What goes when one person leaves or declines.
///
/// @param person id
/// @param lostNeeds ids of the needs that, in a phase at least, nobody else who takes part meets;
///   of somebody who does not take part, the open needs that nobody else within reach is known to
///   hold
/// @param weightLost the weight of these together
/// @param coveredShare how much of the needs is covered without the person
/// @param reachLost how many people come out of reach
/// @param groupsLost the groups of which nobody is within reach any more
public record Loss(
        String person,
        List<String> lostNeeds,
        double weightLost,
        double coveredShare,
        int reachLost,
        List<String> groupsLost) {

    public Loss {
        lostNeeds = List.copyOf(lostNeeds);
        groupsLost = List.copyOf(groupsLost);
    }

    /// Whether the network is poorer without the person.
    public boolean isFelt() {
        return !lostNeeds.isEmpty() || reachLost > 0;
    }
}
