package dk.rundtur.suggestion.ranking;

import java.util.List;

/// Whom to talk to next, best first, and what there is to say about the list as a whole.
public record Ranking(List<Suggestion> suggestions, List<Advice> advice) {

    public Ranking {
        suggestions = List.copyOf(suggestions);
        advice = List.copyOf(advice);
    }
}
