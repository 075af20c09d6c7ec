package dk.rundtur.tour.standing;

import java.util.Arrays;
import java.util.List;

/// How a conversation went.
public enum VisitOutcome {
    JOINS,
    MAYBE,
    DECLINED,
    NOT_REACHED,
    REFERRED_ON;

    /// What a referral to the person becomes, if [#moves] says that it moves.
    public ReferralStatus leadsTo() {
        return switch (this) {
            case JOINS -> ReferralStatus.PARTICIPATES;
            case DECLINED -> ReferralStatus.DECLINED;
            case REFERRED_ON -> ReferralStatus.REFERRED_ON;
            case MAYBE, NOT_REACHED -> ReferralStatus.CONTACTED;
        };
    }

    /// Whether a referral to the person that stands at `status` moves. An agreed meeting stays
    /// agreed until it gave an answer, and an old no stays a no until the person joins after all.
    public boolean moves(ReferralStatus status) {
        return switch (this) {
            case JOINS -> status.mayBecome(ReferralStatus.PARTICIPATES);
            case DECLINED, REFERRED_ON -> status.open();
            case MAYBE, NOT_REACHED -> status == ReferralStatus.NEW;
        };
    }

    /// The statuses that [#moves].
    public List<ReferralStatus> moved() {
        return Arrays.stream(ReferralStatus.values()).filter(this::moves).toList();
    }
}
