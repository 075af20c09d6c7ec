package dk.rundtur.suggestion.visible;

import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.people.Tie;
import dk.rundtur.suggestion.ranking.world.Attempt.Outcome;
import dk.rundtur.suggestion.ranking.world.GivenReferral.Turnout;
import dk.rundtur.suggestion.ranking.world.Standing;
import dk.rundtur.suggestion.ranking.world.WorldBuilder;
import dk.rundtur.tour.standing.ReferralStatus;
import dk.rundtur.tour.standing.VisitOutcome;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What has happened on a network's tour, as far as the ranking learns from it.
public final class History {

    private static final Statement VISITS = Statement.named("suggestion/visible/visits");
    private static final Statement REFERRALS = Statement.named("suggestion/visible/referrals");

    /// One conversation.
    ///
    /// @param broughtBy who introduced the person or pointed to them, or whoever talked to them
    ///   when they knew each other; null when nobody did
    /// @param known how many of the needs still open the person was known to meet before
    /// @param learned how many more of them were told in it
    public record Conversation(
            String id,
            LocalDate on,
            PersonId person,
            VisitOutcome outcome,
            @Nullable PersonId broughtBy,
            int known,
            int learned) {}

    /// One referral.
    ///
    /// @param tieWasKnown whether the two were known to know each other before
    public record Pointer(
            String id,
            LocalDate on,
            PersonId giver,
            PersonId receiver,
            ReferralStatus status,
            boolean tieWasKnown) {

        /// Whether nobody has heard back from whom it led to.
        public boolean unanswered() {
            return status.unanswered();
        }
    }

    private final List<Conversation> conversations;
    private final List<Pointer> referrals;
    private final Map<PersonId, VisitOutcome> lastOutcome = new LinkedHashMap<>();
    private final Map<PersonId, Integer> tries = new HashMap<>();
    private final Map<PersonId, Boolean> revealed = new HashMap<>();

    private History(List<Conversation> conversations, List<Pointer> referrals) {
        this.conversations = conversations;
        this.referrals = referrals;
        for (Conversation conversation : conversations) {
            lastOutcome.put(conversation.person(), conversation.outcome());
            if (conversation.outcome() == VisitOutcome.NOT_REACHED) {
                tries.merge(conversation.person(), 1, Integer::sum);
            } else {
                tries.remove(conversation.person());
                revealed.put(conversation.person(), true);
            }
        }
    }

    static History nothing() {
        return new History(List.of(), List.of());
    }

    static History read(Unit unit, NetworkId network) {
        return new History(
                unit.list(
                        VISITS,
                        Map.of("network", network),
                        row ->
                                new Conversation(
                                        row.text("id"),
                                        row.date("on"),
                                        row.id("person", PersonId::new),
                                        VisitOutcome.valueOf(row.text("outcome")),
                                        row.idOrNull("broughtBy", PersonId::new),
                                        row.count("known"),
                                        row.count("learned"))),
                unit.list(
                        REFERRALS,
                        Map.of("network", network),
                        row ->
                                new Pointer(
                                        row.text("id"),
                                        row.date("on"),
                                        row.id("giver", PersonId::new),
                                        row.id("receiver", PersonId::new),
                                        ReferralStatus.valueOf(row.text("status")),
                                        row.flag("tieWasKnown"))));
    }

    /// Oldest first.
    public List<Conversation> conversations() {
        return conversations;
    }

    /// Oldest first.
    public List<Pointer> referrals() {
        return referrals;
    }

    /// How somebody who neither leads nor takes part stands to the network after what was said.
    Standing standing(PersonId person) {
        VisitOutcome last = lastOutcome.getOrDefault(person, VisitOutcome.NOT_REACHED);
        return switch (last) {
            case REFERRED_ON -> Standing.REFERS_ON;
            case MAYBE -> Standing.UNDECIDED;
            case DECLINED -> Standing.DECLINED;
            case JOINS, NOT_REACHED -> Standing.NOT_MET;
        };
    }

    List<PersonId> whoReferOn() {
        return lastOutcome.keySet().stream()
                .filter(person -> standing(person) == Standing.REFERS_ON)
                .toList();
    }

    /// Failed tries to reach the person since they were last reached.
    int tries(PersonId person) {
        return tries.getOrDefault(person, 0);
    }

    /// Whether the person has been talked to.
    boolean revealed(PersonId person) {
        return revealed.getOrDefault(person, false);
    }

    void addTo(WorldBuilder world) {
        for (Pointer referral : referrals) {
            world.referral(
                    referral.giver().value(),
                    referral.receiver().value(),
                    turnout(referral.status()),
                    referral.tieWasKnown());
        }
        for (Conversation conversation : conversations) {
            PersonId by = conversation.broughtBy();
            world.attempt(
                    conversation.person().value(),
                    by == null ? List.of() : List.of(Tie.id(by, conversation.person())),
                    outcome(conversation.outcome()),
                    conversation.known(),
                    conversation.learned());
        }
    }

    private static Turnout turnout(ReferralStatus status) {
        return switch (status) {
            case MEETING_AGREED, PARTICIPATES, REFERRED_ON -> Turnout.WELL;
            case DECLINED, EXPIRED -> Turnout.IN_VAIN;
            case NEW, CONTACTED -> Turnout.OPEN;
        };
    }

    static Outcome outcome(VisitOutcome outcome) {
        return switch (outcome) {
            case JOINS -> Outcome.YES;
            case DECLINED -> Outcome.NO;
            case NOT_REACHED -> Outcome.NOT_REACHED;
            case MAYBE, REFERRED_ON -> Outcome.OPEN;
        };
    }
}
