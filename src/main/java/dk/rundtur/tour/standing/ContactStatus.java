package dk.rundtur.tour.standing;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// How far a network has come with a person: a column of the board.
public enum ContactStatus {
    SUGGESTED,
    TO_CONTACT,
    MEETING_AGREED,
    TALKED,
    JOINED,
    MAYBE,
    DECLINED,
    EXPIRED;

    /// Whether this status may be followed by `next`.
    public boolean mayBecome(ContactStatus next) {
        return followers().contains(next);
    }

    /// As with referrals: people come round and old leads are taken up again, but nobody becomes a
    /// mere suggestion again, what was answered does not expire, and whoever takes part stops by
    /// being taken out of the network.
    private Set<ContactStatus> followers() {
        EnumSet<ContactStatus> next =
                switch (this) {
                    case SUGGESTED, TO_CONTACT, MEETING_AGREED ->
                            EnumSet.complementOf(EnumSet.of(SUGGESTED));
                    case TALKED, MAYBE, DECLINED, EXPIRED ->
                            EnumSet.complementOf(EnumSet.of(SUGGESTED, EXPIRED));
                    case JOINED -> EnumSet.noneOf(ContactStatus.class);
                };
        next.remove(this);
        return next;
    }

    /// What open referrals to the person become; null: they stay as they are.
    @Nullable ReferralStatus ofReferrals() {
        return switch (this) {
            case SUGGESTED, TO_CONTACT -> null;
            case MEETING_AGREED -> ReferralStatus.MEETING_AGREED;
            case TALKED, MAYBE -> ReferralStatus.CONTACTED;
            case JOINED -> ReferralStatus.PARTICIPATES;
            case DECLINED -> ReferralStatus.DECLINED;
            case EXPIRED -> ReferralStatus.EXPIRED;
        };
    }

    /// The best that can be said of a person by the referrals to them.
    public static ContactStatus by(List<ReferralStatus> referrals) {
        return referrals.stream().map(ContactStatus::by).min(PROMISING).orElse(SUGGESTED);
    }

    private static final Comparator<ContactStatus> PROMISING =
            Comparator.comparingInt(
                    List.of(MEETING_AGREED, TALKED, TO_CONTACT, SUGGESTED, EXPIRED)::indexOf);

    private static ContactStatus by(ReferralStatus referral) {
        return switch (referral) {
            case NEW, DECLINED, PARTICIPATES -> SUGGESTED;
            case CONTACTED -> TO_CONTACT;
            case MEETING_AGREED -> MEETING_AGREED;
            case REFERRED_ON -> TALKED;
            case EXPIRED -> EXPIRED;
        };
    }

    /// Where a conversation leaves a person who neither takes part nor has declined today. Whoever
    /// once joined or declined, and may be asked again, starts anew.
    public static ContactStatus by(VisitOutcome outcome) {
        return switch (outcome) {
            case MAYBE -> MAYBE;
            case REFERRED_ON -> TALKED;
            case NOT_REACHED -> TO_CONTACT;
            case JOINS, DECLINED -> SUGGESTED;
        };
    }

    /// This in the words of whatever language a sentence is said in.
    public MessageSourceResolvable word() {
        return new DefaultMessageSourceResolvable("tour.contact." + name());
    }
}
