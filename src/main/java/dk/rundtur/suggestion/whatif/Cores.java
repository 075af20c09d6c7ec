package dk.rundtur.suggestion.whatif;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dk.rundtur.gap.Gap;
import dk.rundtur.gap.Gaps;
import dk.rundtur.gap.NeedGap;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.network.Participants;
import dk.rundtur.suggestion.ranking.whatif.Core;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// Reads the core of a network as it is today.
@Component
class Cores {

    private final Participants participants;
    private final Gaps gaps;

    Cores(Participants participants, Gaps gaps) {
        this.participants = participants;
        this.gaps = gaps;
    }

    /// The core of a network that was seen.
    ///
    /// @param mayLeave who of it may be left out of a team
    Core core(NetworkId network, Set<PersonId> mayLeave) {
        List<PersonId> now = participants.core(network);
        Gap gap = gaps.gap(network, null);
        return new Core(
                values(now, person -> !mayLeave.contains(person)),
                values(now, mayLeave::contains),
                gap.needs().stream()
                        .collect(toMap(need -> need.need().id(), need -> ongoing(need, now))),
                gap.needs().stream()
                        .map(NeedGap::need)
                        .filter(need -> need.phase() != null)
                        .map(need -> need.id())
                        .collect(toSet()));
    }

    /// Who brings a need without being in the core, in each phase that counts.
    private static List<Set<String>> ongoing(NeedGap need, List<PersonId> core) {
        return need.counted().stream()
                .map(phase -> values(phase.holders(), person -> !core.contains(person)))
                .toList();
    }

    private static Set<String> values(List<PersonId> people, Predicate<PersonId> wanted) {
        return people.stream().filter(wanted).map(PersonId::value).collect(toSet());
    }
}
