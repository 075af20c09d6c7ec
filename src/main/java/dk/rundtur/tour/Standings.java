package dk.rundtur.tour;

import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.network.Participant;
import dk.rundtur.network.ParticipantKind;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// What an answer does to how a person stands in a network: whether they take part or will not, and
/// how far the referrals to them have come.
final class Standings {

    private static final Statement JOIN = Statement.named("tour/participation-join");
    private static final Statement DECLINE = Statement.named("tour/decline");
    private static final Statement WITHDRAW = Statement.named("tour/decline-withdraw");
    private static final Statement SETTLE = Statement.named("tour/referrals-settle");

    private final Unit unit;
    private final String network;
    private final String person;
    private final LocalDate on;

    Standings(Unit unit, String network, String person, LocalDate on) {
        this.unit = unit;
        this.network = network;
        this.person = person;
        this.on = on;
    }

    /// After a conversation.
    void after(VisitOutcome outcome, ParticipantKind kind, List<String> phases) {
        switch (outcome) {
            case JOINS -> join(kind, phases);
            case DECLINED -> decline();
            case MAYBE -> thinkAgain();
            case NOT_REACHED, REFERRED_ON -> {}
        }
        settle(outcome);
    }

    /// After somebody moved a referral to the person from one status to another.
    void after(ReferralStatus before, ReferralStatus after) {
        switch (after) {
            case PARTICIPATES -> {
                join(ParticipantKind.ONGOING, List.of());
                settle(VisitOutcome.JOINS);
            }
            case DECLINED -> decline();
            case NEW, CONTACTED, MEETING_AGREED -> {
                if (before == ReferralStatus.DECLINED) {
                    thinkAgain();
                }
            }
            case REFERRED_ON, EXPIRED -> {}
        }
    }

    private void join(ParticipantKind kind, List<String> phases) {
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

    private void decline() {
        unit.run(DECLINE, Map.of("network", network, "person", person, "on", on));
    }

    private void thinkAgain() {
        unit.run(WITHDRAW, Map.of("network", network, "person", person, "on", on));
    }

    private void settle(VisitOutcome outcome) {
        unit.run(
                SETTLE,
                Map.of(
                        "network",
                        network,
                        "person",
                        person,
                        "from",
                        outcome.moved().stream().map(Enum::name).toList(),
                        "to",
                        outcome.leadsTo().name()));
    }
}
