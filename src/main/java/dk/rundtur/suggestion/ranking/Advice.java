package dk.rundtur.suggestion.ranking;

import java.util.List;

/// What there is to say about the list as a whole.
public sealed interface Advice {

    /// The network has not said yet what it needs.
    record NoNeeds() implements Advice {}

    /// Nothing is missing any more.
    record AllCovered() implements Advice {}

    /// Nobody is known to know anybody.
    record NoTies() implements Advice {}

    /// There are ties, but none leads within the allowed steps to somebody to talk to.
    record NobodyInReach() implements Advice {}

    /// There are people to talk to, but none of those that were asked for.
    record NobodyOfKind() implements Advice {}

    /// Nobody who could be approached is known to hold these; the list still says whom to ask.
    record NoKnownHolder(List<String> needs) implements Advice {
        public NoKnownHolder {
            needs = List.copyOf(needs);
        }
    }

    /// For programs.
    default String code() {
        return switch (this) {
            case NoNeeds() -> "NO_NEEDS";
            case AllCovered() -> "ALL_COVERED";
            case NoTies() -> "NO_TIES";
            case NobodyInReach() -> "NOBODY_IN_REACH";
            case NobodyOfKind() -> "NOBODY_OF_KIND";
            case NoKnownHolder(_) -> "NO_KNOWN_HOLDER";
        };
    }

    /// Ids of the needs it concerns.
    default List<String> needs() {
        return List.of();
    }
}
