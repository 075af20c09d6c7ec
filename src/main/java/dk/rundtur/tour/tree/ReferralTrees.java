package dk.rundtur.tour.tree;

import dk.rundtur.graph.Graph;
import dk.rundtur.id.NetworkId;
import dk.rundtur.network.Network;
import dk.rundtur.people.People;
import dk.rundtur.people.Tie;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Who led to whom in networks that were seen, and through whom each participant came.
@Component
class ReferralTrees {

    private final Graph graph;
    private final People people;
    private final Clock clock;

    ReferralTrees(Graph graph, People people, Clock clock) {
        this.graph = graph;
        this.people = people;
        this.clock = clock;
    }

    ReferralTree tree(NetworkId network) {
        return graph.read(unit -> ReferralTree.of(Traces.of(unit, network, LocalDate.now(clock))));
    }

    Origins origins(Network network) {
        List<ReferralTree.Place> participants = Origins.participants(tree(network.id()));
        List<String> ties =
                participants.stream()
                        .map(place -> Origins.tie(place, network.leader()))
                        .flatMap(Optional::stream)
                        .toList();
        Map<String, String> kinds =
                people.ties(ties).values().stream()
                        .filter(tie -> tie.kind() != null)
                        .collect(Collectors.toMap(Tie::id, tie -> String.valueOf(tie.kind())));
        return Origins.of(participants, network.leader(), kinds);
    }
}
