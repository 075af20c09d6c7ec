package dk.rundtur.suggestion.ranking.forecast;

import dk.rundtur.suggestion.ranking.AdviceKind;
import dk.rundtur.suggestion.ranking.Suggestion;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// One of the next few conversations, supposing that those before it go well, and who comes next
/// when this one does not.
///
/// @param order its place; 1 is the next conversation
/// @param suggestion whom to talk to
/// @param ifNo id of whom to talk to next when the person says no, null when nobody is left
/// @param ifNotReached the same for when the person is not reached; may be the person again
/// @param coveredShareAfter how much of the needs is covered when it goes well
public record NextConversation(
        int order,
        Suggestion suggestion,
        @Nullable String ifNo,
        @Nullable String ifNotReached,
        double coveredShareAfter) {

    public Optional<String> findIfNo() {
        return Optional.ofNullable(ifNo);
    }

    public Optional<String> findIfNotReached() {
        return Optional.ofNullable(ifNotReached);
    }

    /// The chance that it goes well: that who is approached joins, that who is asked is reached.
    public double chance() {
        return suggestion.advice() == AdviceKind.APPROACH
                ? suggestion.chanceReached() * suggestion.chanceYes()
                : suggestion.chanceReached();
    }
}
