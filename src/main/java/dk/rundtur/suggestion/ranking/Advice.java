package dk.rundtur.suggestion.ranking;

import java.util.List;

/// What there is to say about the list as a whole.
public sealed interface Advice {

    /// For programs.
    String code();

    /// Ids of the needs it concerns.
    default List<String> needs() {
        return List.of();
    }

    record NoNeeds() implements Advice {
        @Override
        public String code() {
            return "NO_NEEDS";
        }
    }

    record AllCovered() implements Advice {
        @Override
        public String code() {
            return "ALL_COVERED";
        }
    }

    record NoTies() implements Advice {
        @Override
        public String code() {
            return "NO_TIES";
        }
    }

    record NobodyInReach() implements Advice {
        @Override
        public String code() {
            return "NOBODY_IN_REACH";
        }
    }

    /// Nobody who could be approached is known to hold these; the list still says whom to ask.
    record NoKnownHolder(List<String> needs) implements Advice {
        public NoKnownHolder {
            needs = List.copyOf(needs);
        }

        @Override
        public String code() {
            return "NO_KNOWN_HOLDER";
        }
    }
}
