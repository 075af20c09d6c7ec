package dk.rundtur.tour.standing;

import dk.rundtur.graph.Parameters;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.id.PhaseId;
import dk.rundtur.network.Participant;
import dk.rundtur.network.ParticipantKind;
import dk.rundtur.tour.Tour;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// What an answer does to how a person stands in a network: whether they take part or will not, and
/// how far the referrals to them have come.
public final class Standings {

    private static final Statement JOIN = Statement.named("tour/standing/participation-join");
    private static final Statement DECLINE = Statement.named("tour/standing/decline");
    private static final Statement WITHDRAW = Statement.named("tour/standing/decline-withdraw");
    private static final Statement COME_ROUND = Statement.named("tour/standing/come-round");
    private static final Statement GENTLE = Statement.named("tour/standing/gentle-contact-set");
    private static final Statement SETTLE = Statement.named("tour/standing/referrals-settle");

    private final Unit unit;
    private final Tour tour;
    private final NetworkId network;
    private final PersonId person;
    private final LocalDate on;

    public Standings(Unit unit, Tour tour, PersonId person, LocalDate on) {
        this.unit = unit;
        this.tour = tour;
        this.network = tour.network();
        this.person = person;
        this.on = on;
    }

    /// After a conversation.
    ///
    /// @param declinedUntil when somebody who declined may be suggested again; null: never
    /// @param kind as what somebody joins
    /// @param phases the ids of those that somebody joins in
    public void after(
            VisitOutcome outcome,
            @Nullable LocalDate declinedUntil,
            ParticipantKind kind,
            List<PhaseId> phases) {
        switch (outcome) {
            case JOINS -> join(kind, phases);
            case DECLINED -> decline(declinedUntil);
            case MAYBE -> thinkAgain();
            case NOT_REACHED, REFERRED_ON -> {}
        }
        settle(outcome);
    }

    /// After a person said whether they want to be met gently; null: nothing was said.
    public void gently(@Nullable Boolean gentle) {
        if (gentle != null) {
            unit.run(GENTLE, Map.of("network", network, "person", person, "gentle", gentle));
        }
    }

    /// After somebody moved a referral to the person from one status to another.
    public void after(ReferralStatus before, ReferralStatus after) {
        switch (after) {
            case PARTICIPATES -> {
                join(ParticipantKind.ONGOING, List.of());
                settle(VisitOutcome.JOINS);
            }
            case DECLINED -> decline(null);
            case NEW, CONTACTED, MEETING_AGREED -> {
                if (before == ReferralStatus.DECLINED) {
                    thinkAgain();
                }
            }
            case REFERRED_ON, EXPIRED -> {}
        }
    }

    /// After somebody moved the person's card from one column of the board to another.
    public void after(ContactStatus before, ContactStatus after) {
        switch (after) {
            case JOINED -> join(ParticipantKind.ONGOING, List.of());
            case DECLINED -> decline(null);
            case SUGGESTED, TO_CONTACT, MEETING_AGREED, TALKED, MAYBE, EXPIRED -> {
                if (before == ContactStatus.DECLINED) {
                    unit.run(COME_ROUND, Map.of("network", network, "person", person));
                }
            }
        }
        ReferralStatus referrals = after.ofReferrals();
        if (referrals != null) {
            settle(
                    Arrays.stream(ReferralStatus.values())
                            .filter(status -> status.mayBecome(referrals))
                            .filter(status -> status.open() || reopens(status, before, after))
                            .toList(),
                    referrals);
        }
    }

    /// An old no is one no longer once the person has come round, and whoever takes part has said
    /// yes to whatever led to them.
    private static boolean reopens(
            ReferralStatus referral, ContactStatus before, ContactStatus after) {
        return after == ContactStatus.JOINED
                || (before == ContactStatus.DECLINED && referral == ReferralStatus.DECLINED);
    }

    private void join(ParticipantKind kind, List<PhaseId> phases) {
        unit.run(
                JOIN,
                Map.of(
                        "id", Participant.id(person, network),
                        "network", network,
                        "person", person,
                        "kind", kind.name(),
                        "phases", phases,
                        "on", on));
    }

    /// @param until when the person may be suggested again; null: never
    private void decline(@Nullable LocalDate until) {
        unit.run(
                DECLINE,
                Parameters.of("network", network, "person", person, "on", on, "until", until));
    }

    private void thinkAgain() {
        unit.run(WITHDRAW, Map.of("network", network, "person", person, "on", on));
    }

    private void settle(VisitOutcome outcome) {
        settle(outcome.moved(), outcome.leadsTo());
    }

    private void settle(List<ReferralStatus> from, ReferralStatus to) {
        unit.run(
                SETTLE,
                Parameters.of(
                        "network", network,
                        "person", person,
                        "from", from.stream().map(Enum::name).toList(),
                        "to", to.name(),
                        "at", tour.now(),
                        "by", tour.viewerName()));
    }
}
