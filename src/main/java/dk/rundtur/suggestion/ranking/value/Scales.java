package dk.rundtur.suggestion.ranking.value;

/// How much each part of a score counts; set by trying out many tours on generated networks.
///
/// @param rarity how much more a need counts that nobody else is known to hold
/// @param guess what a guessed holding counts against a known one
/// @param asked the chance that somebody knows of a holding among their acquaintances
/// @param scarcity how much rather to ask about what is seldom met in passing: to choose what to
///   ask about, a question is divided by the share of holders to this power; 0 for all needs alike
/// @param record how many referrals it takes until a person's own record counts as much as others'
/// @param effortPerStep what each further introduction costs, in conversations, were it sure to
///   fail
/// @param loadPerAsk what each open ask on the introducer costs
/// @param newGroup what it counts that nobody of the person's group takes part yet
public record Scales(
        double rarity,
        double guess,
        double asked,
        double scarcity,
        double record,
        double effortPerStep,
        double loadPerAsk,
        double newGroup) {

    public static final Scales STANDARD = new Scales(0.4, 1, 0.4, 1.5, 4, 1.5, 0.004, 0.004);
}
