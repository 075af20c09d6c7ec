package dk.rundtur.tour.standing;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

import java.util.EnumSet;
import java.util.Set;

/// How far a referral has come.
public enum ReferralStatus {
    NEW,
    CONTACTED,
    MEETING_AGREED,
    PARTICIPATES,
    DECLINED,
    REFERRED_ON,
    EXPIRED;

    /// Whether somebody still has to do something about it.
    public boolean open() {
        return switch (this) {
            case NEW, CONTACTED, MEETING_AGREED -> true;
            case PARTICIPATES, DECLINED, REFERRED_ON, EXPIRED -> false;
        };
    }

    /// Whether nobody has heard back yet from whom it led to; until then it weighs on its giver.
    public boolean unanswered() {
        return switch (this) {
            case NEW, CONTACTED -> true;
            case MEETING_AGREED, PARTICIPATES, DECLINED, REFERRED_ON, EXPIRED -> false;
        };
    }

    /// Whether this status may be followed by `next`.
    public boolean mayBecome(ReferralStatus next) {
        return followers().contains(next);
    }

    /// People come round and old leads are taken up again, but nothing becomes new again, what was
    /// answered does not expire, and whoever takes part stops by being taken out of the network.
    private Set<ReferralStatus> followers() {
        return switch (this) {
            case NEW ->
                    EnumSet.of(
                            CONTACTED,
                            MEETING_AGREED,
                            PARTICIPATES,
                            DECLINED,
                            REFERRED_ON,
                            EXPIRED);
            case CONTACTED ->
                    EnumSet.of(MEETING_AGREED, PARTICIPATES, DECLINED, REFERRED_ON, EXPIRED);
            case MEETING_AGREED ->
                    EnumSet.of(CONTACTED, PARTICIPATES, DECLINED, REFERRED_ON, EXPIRED);
            case PARTICIPATES -> EnumSet.noneOf(ReferralStatus.class);
            case DECLINED -> EnumSet.of(CONTACTED, MEETING_AGREED, PARTICIPATES, REFERRED_ON);
            case REFERRED_ON -> EnumSet.of(CONTACTED, MEETING_AGREED, PARTICIPATES, DECLINED);
            case EXPIRED ->
                    EnumSet.of(CONTACTED, MEETING_AGREED, PARTICIPATES, DECLINED, REFERRED_ON);
        };
    }

    /// The status in the words of whatever language a sentence is said in.
    public MessageSourceResolvable word() {
        return new DefaultMessageSourceResolvable("tour.status." + name());
    }
}
