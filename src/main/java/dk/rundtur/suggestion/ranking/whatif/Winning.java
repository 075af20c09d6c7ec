package dk.rundtur.suggestion.ranking.whatif;

import dk.rundtur.suggestion.ranking.route.Route;

import java.util.List;

/// A conversation by which somebody may be won for a team.
///
/// @param person id
/// @param fills ids of the needs the person is known to meet
/// @param route the most reliable chain to the person
public record Winning(String person, List<String> fills, Route route) {

    public Winning {
        fills = List.copyOf(fills);
    }
}
