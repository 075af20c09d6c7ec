package dk.rundtur.suggestion.ranking.chance;

/// What is assumed before anything was logged, and how many logged cases an assumption counts.
///
/// @param unknownTie the chance that an introduction along a tie of unknown strength works
/// @param weakTie the chance for a strength of 0
/// @param strongTie the chance for a strength of 1
/// @param yes the chance that who is reached says yes
/// @param weight how many cases the assumption about all ties, or all answers, counts
/// @param kindWeight how many cases what all have taught counts against those of one kind
/// @param introducerWeight how many cases it counts against those of one introducer
public record Priors(
        double unknownTie,
        double weakTie,
        double strongTie,
        double yes,
        double weight,
        double kindWeight,
        double introducerWeight) {

    /// Chance. An introduction along a tie of which nothing is known fails more often than not: of
    /// the 24,163 chains of Dodds, Muhamad & Watts 2003, 384 arrived. Setting it to the true chance
    /// makes about 1 % of difference in the tour benchmark (docs/benchmarks, 'What was tried').
    private static final double UNKNOWN_TIE = 0.4;

    /// Chances. Who says that a tie is weak or strong says something about the introduction, so
    /// these lie on either side of the unknown; how much it says is learned (see [Strength]).
    private static final double WEAK_TIE = 0.25;

    private static final double STRONG_TIE = 0.7;

    /// Chance. Nothing speaks for a yes rather than a no.
    private static final double YES = 0.5;

    /// Cases. So few that a handful of conversations in a town with other habits show. Of this and
    /// the next two, a third or three times as many make no difference within one tour
    /// (docs/benchmarks, 'What a constant is worth').
    private static final double WEIGHT = 3;

    /// Cases. More than for all together, as one kind of tie has fewer cases and differs less.
    private static final double KIND_WEIGHT = 8;

    /// Cases. An introducer is asked a few times in all, and one who failed twice in a row is most
    /// likely one like the others.
    private static final double INTRODUCER_WEIGHT = 30;

    public static final Priors STANDARD =
            new Priors(
                    UNKNOWN_TIE, WEAK_TIE, STRONG_TIE, YES, WEIGHT, KIND_WEIGHT, INTRODUCER_WEIGHT);
}
