package dk.rundtur.suggestion.ranking.value;

/// How much each part of a score counts; set by trying out many tours on generated networks
/// (docs/benchmarks, 'What was tuned').
///
/// @param rarity how much more a need counts that nobody else is known to hold; a share of its gain
/// @param guess what a guessed holding counts against a known one, 0 to 1
/// @param asked the chance that somebody knows of a holding among their acquaintances
/// @param scarcity how much rather to ask about what is seldom met in passing: to choose what to
///   ask about, a question is divided by the share of holders to this power; 0 weighs all needs the
///   same
/// @param record how many referrals it takes until a person's own record counts as much as others'
/// @param effortPerStep what each further introduction costs, in conversations, were it sure to
///   fail
/// @param loadPerAsk what each open ask on the introducer costs, in needs met for each conversation
/// @param newGroup what it counts that nobody of the person's group takes part yet, in the same
///   unit
public record Scales(
        double rarity,
        double guess,
        double asked,
        double scarcity,
        double record,
        double effortPerStep,
        double loadPerAsk,
        double newGroup) {

    /// Share of a gain: a need that nobody else holds counts 1.4 times what its weight says. The
    /// ablation shows no difference without; it is kept because leaders lose most by missing what
    /// is rare.
    private static final double RARITY = 0.4;

    /// Factor: a guess is a chance already and needs no further discount.
    private static final double GUESS = 1;

    /// Chance. Twice as much was tried and changed nothing (docs/benchmarks, 'What was tried').
    private static final double ASKED = 0.4;

    /// Power. In the middle of what helps on all kinds of networks (docs/benchmarks, third round of
    /// 'What was tuned'): 0 asks again and again about what everybody holds, 3 only about what
    /// nobody does.
    private static final double SCARCITY = 1.5;

    /// Referrals. The tours of the benchmark cannot show a difference, as nobody is met twice in
    /// them.
    private static final double RECORD = 4;

    /// Conversations. Without it the tour benchmark takes a tenth more on the generated network,
    /// the largest loss apart from the questions.
    private static final double EFFORT_PER_STEP = 1.5;

    /// Needs met for each conversation. So little that it decides among people worth about the
    /// same, and spares who waits for answers already; no difference in the ablation.
    private static final double LOAD_PER_ASK = 0.004;

    /// Needs met for each conversation. Decides among people worth about the same: Heckathorn 1997
    /// begins with different people so that no group is left out. None, half and five times as much
    /// make no difference in the tour benchmark, so groups cost nothing.
    private static final double NEW_GROUP = 0.004;

    public static final Scales STANDARD =
            new Scales(
                    RARITY,
                    GUESS,
                    ASKED,
                    SCARCITY,
                    RECORD,
                    EFFORT_PER_STEP,
                    LOAD_PER_ASK,
                    NEW_GROUP);
}
