package dk.rundtur.interchange.compare;

import dk.rundtur.interchange.entry.Entry.TieEntry;

import org.jspecify.annotations.Nullable;

/// Two rows about the same pair, as one tie.
final class MergedTie {

    private MergedTie() {}

    /// The stronger row tells; the weaker one fills in what it leaves open. Who told it and when
    /// stay together. A name that one of the rows asks us not to mention is not mentioned.
    static TieEntry of(TieEntry earlier, TieEntry later) {
        boolean laterIsStronger = strength(later) > strength(earlier);
        TieEntry strong = laterIsStronger ? later : earlier;
        TieEntry weak = laterIsStronger ? earlier : later;
        boolean told = strong.source() != null || strong.toldOn() != null;
        return new TieEntry(
                earlier.line(),
                earlier.from(),
                earlier.to(),
                strong.strength(),
                strong.kind() == null ? weak.kind() : strong.kind(),
                told ? strong.source() : weak.source(),
                told ? strong.toldOn() : weak.toldOn(),
                both(strong.mayMentionName(), weak.mayMentionName()));
    }

    private static double strength(TieEntry entry) {
        Double strength = entry.strength();
        return strength == null ? -1 : strength;
    }

    private static @Nullable Boolean both(@Nullable Boolean one, @Nullable Boolean other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one && other;
    }
}
