package dk.rundtur.suggestion.ranking.evidence;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What a term rests on: numbers and ids, from which a sentence can be written in any language.
public sealed interface Evidence {

    /// For `chanceReached`.
    ///
    /// @param introducer id of the person who would begin the chain
    /// @param weakestTie id of the least reliable tie
    /// @param attempts how many logged attempts the chances are learned from
    record Reaching(
            int steps, String introducer, String weakestTie, double weakestChance, int attempts)
            implements Evidence {}

    /// For `chanceYes`.
    ///
    /// @param kind the kind of person, when known
    /// @param answers how many logged answers the chance is learned from
    record Answering(@Nullable String kind, int answers) implements Evidence {}

    /// For `newlyCovered`: the open needs the person is known to fill, the greatest gain first.
    record Covering(List<Covered> needs) implements Evidence {
        public Covering {
            needs = List.copyOf(needs);
        }
    }

    /// One need the person fills.
    ///
    /// @param need id
    /// @param gain the part of `newlyCovered` it accounts for
    /// @param otherHolders how many others in the whole visible graph are known to hold it, and
    ///   neither take part nor declined
    /// @param missingHolders how many holders the network still wishes for
    record Covered(String need, double gain, int otherHolders, int missingHolders) {}

    /// For `revealed`.
    ///
    /// @param referralsGiven how many names the person has given whose outcome is known
    /// @param turnedOutWell how many of those turned out well
    /// @param timesNamed how many have named this person
    /// @param acquaintances how many people the person is known to know whom nobody has talked to
    /// @param hints per open need, the greatest value first; at most five
    record Revealing(
            int referralsGiven,
            int turnedOutWell,
            int timesNamed,
            int acquaintances,
            List<Hint> hints)
            implements Evidence {
        public Revealing {
            hints = List.copyOf(hints);
        }
    }

    /// Why the person may bring us closer to one need; guesses, never stored as facts.
    ///
    /// @param need id
    /// @param value the part of `revealed` it accounts for
    /// @param acquaintancesHolding how many people the person knows are known to hold it
    /// @param colleaguesHolding how many in the person's organisation are known to hold it
    /// @param groupHolding how many in the person's group are known to hold it
    /// @param ownChance the chance that the person holds it without our knowing
    /// @param holds whether the person is known to hold it
    record Hint(
            String need,
            double value,
            int acquaintancesHolding,
            int colleaguesHolding,
            int groupHolding,
            double ownChance,
            boolean holds) {}

    /// For `effort`, counted in conversations.
    ///
    /// @param followUps how many conversations are expected to follow from this one at once
    record Working(int steps, int triesBefore, double followUps) implements Evidence {}

    /// For `introducerLoad`.
    record Burdening(String introducer, int openAsks, int askBudget) implements Evidence {}

    /// For `newGroup`; `group` is null when nobody said.
    record Widening(@Nullable String group, boolean isNew) implements Evidence {}
}
