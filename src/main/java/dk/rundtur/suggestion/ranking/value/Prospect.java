package dk.rundtur.suggestion.ranking.value;

/// What a conversation with one person leads to, beyond what they are known to bring.
public final class Prospect {

    private final double revealed;
    private final double effort;
    private final double followUps;
    private final int[] asked;
    private final Ledger ledger;

    Prospect(double revealed, double effort, double followUps, int[] asked, Ledger ledger) {
        this.revealed = revealed;
        this.effort = effort;
        this.followUps = followUps;
        this.asked = asked;
        this.ledger = ledger;
    }

    /// The term `revealed`, in needs met: what the person may bring unknown to us, and what the
    /// follow-ups bring.
    public double revealed() {
        return revealed;
    }

    /// The term `effort`: conversations, those of the follow-ups included.
    public double effort() {
        return effort;
    }

    /// How many conversations are expected to follow from this one at once.
    public double followUps() {
        return followUps;
    }

    /// The needs in focus to ask about, the most worthwhile first.
    int[] asked() {
        return asked.clone();
    }

    /// What the conversation and its follow-ups pay on each need.
    Ledger ledger() {
        return ledger;
    }
}
