package dk.rundtur.suggestion.ranking.chance;

/// What is believed before anything was logged, and how many cases it takes to change one's mind.
///
/// @param unknownTie the chance that an introduction along a tie of unknown strength works
/// @param weakTie the chance for a strength of 0
/// @param strongTie the chance for a strength of 1
/// @param yes the chance that who is reached says yes
/// @param weight how many cases the belief about all ties together counts
/// @param kindWeight how many cases that belief counts against those of one kind of tie
/// @param introducerWeight how many cases it counts against those of one introducer
public record Priors(
        double unknownTie,
        double weakTie,
        double strongTie,
        double yes,
        double weight,
        double kindWeight,
        double introducerWeight) {

    public static final Priors STANDARD = new Priors(0.4, 0.25, 0.7, 0.5, 3, 8, 30);
}
