package dk.rundtur.suggestion.ranking.value;

/// How much each part of a score counts; set by trying out many tours on generated networks.
///
/// @param rarity how much more a need counts that nobody else is known to hold
/// @param ownHint what a competence counts that the person may hold without our knowing
/// @param nearer what it counts that a known holder comes within one step
/// @param asking what it counts that the person may name a holder nobody knew of
/// @param widening what each acquaintance counts whom nobody knew of before
/// @param record how strongly the person's earlier referrals change what is expected of them
/// @param effortPerStep what each further introduction costs
/// @param loadPerAsk what each open ask on the introducer costs
/// @param newGroup what it counts that nobody of the person's group takes part yet
public record Scales(
        double rarity,
        double ownHint,
        double nearer,
        double asking,
        double widening,
        double record,
        double effortPerStep,
        double loadPerAsk,
        double newGroup) {

    public static final Scales STANDARD =
            new Scales(0.5, 0.8, 0.4, 0.4, 0.005, 4, 0.02, 0.01, 0.01);
}
