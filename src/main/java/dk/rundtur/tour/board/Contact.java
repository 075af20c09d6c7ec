package dk.rundtur.tour.board;

import dk.rundtur.graph.Row;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.id.VisitId;
import dk.rundtur.tour.LastChange;
import dk.rundtur.tour.standing.ContactStatus;
import dk.rundtur.tour.standing.ReferralStatus;
import dk.rundtur.tour.standing.VisitOutcome;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;

/// How far a network has come with one person. It is read off what happened, so that it can never
/// say anything else than the conversations, referrals and plans do; only a card moved by hand is
/// remembered as such.
///
/// @param since the day of what made it so; null for a mere suggestion
/// @param plan the id of the conversation that is still to be held
/// @param declinedUntil when somebody who declined may be suggested again; null: never
/// @param gentleContact whether the person wants to be met gently; why is never kept
/// @param movedBy the name of whoever moved the card, when that is what made it so
public record Contact(
        NetworkId network,
        PersonId person,
        ContactStatus status,
        @Nullable LocalDate since,
        @Nullable String plan,
        @Nullable VisitId lastVisit,
        @Nullable LocalDate declinedUntil,
        boolean gentleContact,
        @Nullable String movedBy) {

    /// The id, which is that of the pair.
    public String id() {
        return "contact-" + person.bare() + "-" + network;
    }

    /// That a card was moved by hand.
    record Moved(ContactStatus status, OffsetDateTime at, String by) {}

    /// The last conversation with the person.
    record Last(VisitId id, VisitOutcome outcome, LocalDate on, OffsetDateTime loggedAt) {}

    /// The conversation that is planned with the person.
    record Planned(String id, boolean agreed, OffsetDateTime changedAt) {}

    /// All that tells how far one has come.
    record Facts(
            boolean takesPart,
            boolean declined,
            @Nullable Planned planned,
            @Nullable Moved moved,
            @Nullable Last last,
            List<ReferralStatus> referrals) {

        /// Joining and declining stand above everything; then whatever happened last counts.
        ContactStatus status() {
            if (takesPart) {
                return ContactStatus.JOINED;
            }
            if (declined) {
                return ContactStatus.DECLINED;
            }
            if (moved != null && movedLast(moved)) {
                return moved.status();
            }
            if (planned != null) {
                return planned.agreed() ? ContactStatus.MEETING_AGREED : ContactStatus.TO_CONTACT;
            }
            ContactStatus referred = ContactStatus.by(referrals);
            boolean agreed = referred == ContactStatus.MEETING_AGREED;
            boolean tried = last != null && last.outcome() == VisitOutcome.NOT_REACHED;
            return last == null || (tried && agreed) ? referred : ContactStatus.by(last.outcome());
        }

        boolean movedLast(Moved move) {
            return (last == null || move.at().isAfter(last.loggedAt()))
                    && (planned == null || move.at().isAfter(planned.changedAt()));
        }
    }

    /// Reads a row of all [Facts] about one person in one network.
    public static Contact from(Row row) {
        Facts facts = facts(row);
        Moved moved = facts.moved();
        boolean byHand = moved != null && facts.movedLast(moved);
        Last last = facts.last();
        LocalDate since = row.dateOrNull("joinedOn");
        if (since == null && byHand && moved != null) {
            since = moved.at().toLocalDate();
        }
        if (since == null) {
            since = last == null ? row.dateOrNull("referredOn") : last.on();
        }
        return new Contact(
                row.id("network", NetworkId::new),
                row.id("person", PersonId::new),
                facts.status(),
                since,
                facts.planned() == null ? null : facts.planned().id(),
                last == null ? null : last.id(),
                row.dateOrNull("declinedUntil"),
                row.flag("gentle"),
                byHand && moved != null ? moved.by() : null);
    }

    /// What was last written of the person: a card or a referral moved, a plan changed, or a
    /// conversation logged, by whom and when.
    static LastChange lastChange(Row row) {
        return row.rows("changes").stream()
                .map(change -> new LastChange(change.textOrNull("by"), change.moment("at")))
                .max(Comparator.comparing(LastChange::at))
                .orElse(LastChange.UNKNOWN);
    }

    private static Facts facts(Row row) {
        Row planned = row.rowOrNull("planned");
        Row moved = row.rowOrNull("moved");
        Row last = row.rowOrNull("last");
        return new Facts(
                row.flag("takesPart"),
                row.flag("declined"),
                planned == null
                        ? null
                        : new Planned(
                                planned.text("id"),
                                planned.flag("agreed"),
                                planned.moment("changedAt")),
                moved == null
                        ? null
                        : new Moved(
                                ContactStatus.valueOf(moved.text("status")),
                                moved.moment("at"),
                                moved.text("by")),
                last == null
                        ? null
                        : new Last(
                                last.id("id", VisitId::new),
                                VisitOutcome.valueOf(last.text("outcome")),
                                last.date("on"),
                                last.moment("loggedAt")),
                row.texts("referrals").stream().map(ReferralStatus::valueOf).toList());
    }
}
