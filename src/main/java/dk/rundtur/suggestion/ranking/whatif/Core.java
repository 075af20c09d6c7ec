package dk.rundtur.suggestion.ranking.whatif;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// The core as it is today, and what lies outside it.
///
/// @param stays ids of those who are in every team, besides those who lead
/// @param mayLeave ids of those who are in the core today and may be left out
/// @param ongoing by need id: for each phase that counts, the ids of those outside the core who
///   take part in it and bring the need
/// @param ofOnePhase ids of the needs that only one phase has
public record Core(
        Set<String> stays,
        Set<String> mayLeave,
        Map<String, List<Set<String>>> ongoing,
        Set<String> ofOnePhase) {

    /// Nobody but those who lead, and needs of all phases.
    public static final Core NONE = new Core(Set.of(), Set.of(), Map.of(), Set.of());

    public Core {
        stays = Set.copyOf(stays);
        mayLeave = Set.copyOf(mayLeave);
        ongoing = Map.copyOf(ongoing);
        ofOnePhase = Set.copyOf(ofOnePhase);
    }

    /// How many meet a need with those outside the core, in the phase in which fewest do.
    ///
    /// @param team ids of the team
    /// @param holders how many of the team hold it
    int with(Set<String> team, int holders, String need) {
        return holders
                + ongoing.getOrDefault(need, List.of()).stream()
                        .mapToInt(phase ->
                                (int) phase.stream().filter(one -> !team.contains(one)).count())
                        .min()
                        .orElse(0);
    }
}
