package dk.rundtur.suggestion.ranking.chance;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// About how strong a tie is.
///
/// A third of the scale each: people give strengths in rough steps, and finer classes would share
/// the few logged outcomes among too many.
///
/// Rajkumar et al. 2022 found no one strength that is best: counted by acquaintances in common,
/// moderately weak ties brought most new jobs, counted by how often people are in touch, the
/// weakest; and it differed by industry. So no strength is better as such here. It says how likely
/// an introduction is assumed to work, the log corrects that, and what a tie leads to is valued by
/// who stands behind it.
enum Strength {
    UNKNOWN,
    WEAK,
    MEDIUM,
    STRONG;

    private static final double WEAK_BELOW = 1 / 3.0;
    private static final double STRONG_FROM = 2 / 3.0;

    /// @param strength 0 to 1, null when nobody said
    static Strength of(@Nullable Double strength) {
        if (strength == null) {
            return UNKNOWN;
        }
        return strength < WEAK_BELOW ? WEAK : strength < STRONG_FROM ? MEDIUM : STRONG;
    }

    /// The chance that a tie of this strength works before anything was logged: on the line from
    /// the weakest to the strongest, at a third of the way from its end to the middle.
    double prior(Priors priors) {
        double middle = (priors.weakTie() + priors.strongTie()) / 2;
        return switch (this) {
            case UNKNOWN -> priors.unknownTie();
            case WEAK -> (2 * priors.weakTie() + middle) / 3;
            case MEDIUM -> middle;
            case STRONG -> (2 * priors.strongTie() + middle) / 3;
        };
    }

    /// Experience is stored under this name.
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
