package dk.rundtur.suggestion.ranking.forecast;

import java.util.List;

/// How many more conversations a tour takes, or why that cannot be said.
public sealed interface Outlook {

    /// What rehearsing the tour many times has shown.
    ///
    /// @param expected conversations until every need is covered, on the average
    /// @param low one tour in ten takes at most so many conversations
    /// @param high nine tours in ten take at most so many conversations
    /// @param coveredShareAfterTen how much of the needs is covered after ten conversations, 0 to 1
    /// @param tours how often the tour was rehearsed
    /// @param learnedFrom how many logged conversations the chances are learned from
    record Clear(
            double expected,
            int low,
            int high,
            double coveredShareAfterTen,
            int tours,
            int learnedFrom)
            implements Outlook {}

    /// Too little is known to give a number.
    sealed interface Unclear extends Outlook {

        /// For programs.
        default String code() {
            return switch (this) {
                case NoNeeds() -> "NO_NEEDS";
                case TooFewConversations(_, _) -> "TOO_FEW_CONVERSATIONS";
                case TooFewHolders(_) -> "TOO_FEW_HOLDERS";
                case MayNotSuffice(_, _, _) -> "MAY_NOT_SUFFICE";
            };
        }

        /// Ids of the needs it concerns.
        default List<String> needs() {
            return List.of();
        }
    }

    /// The network has not said yet what it needs.
    record NoNeeds() implements Unclear {}

    /// The chances would be mere assumptions.
    record TooFewConversations(int logged, int least) implements Unclear {}

    /// Fewer people within reach are known to hold these than are wanted.
    record TooFewHolders(List<String> needs) implements Unclear {
        public TooFewHolders {
            needs = List.copyOf(needs);
        }
    }

    /// In too many rehearsals needs were left over.
    ///
    /// @param share of the rehearsals in which every need was covered, 0 to 1
    /// @param within so many conversations
    /// @param needs ids of those most often left over, the most often first
    record MayNotSuffice(double share, int within, List<String> needs) implements Unclear {
        public MayNotSuffice {
            needs = List.copyOf(needs);
        }
    }
}
