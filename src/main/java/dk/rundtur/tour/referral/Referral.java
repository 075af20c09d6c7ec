package dk.rundtur.tour.referral;

import dk.rundtur.graph.Row;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.tour.LastChange;
import dk.rundtur.tour.standing.ReferralStatus;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// That somebody pointed to somebody else. Network, people and competence are ids.
///
/// @param competence what the receiver is thought to bring; a guess, so never held by the receiver
/// @param reason the giver's words on why
/// @param mayMentionName whether the receiver may be told who gave the name
/// @param version goes up by one with each move
/// @param moved the last of them
public record Referral(
        String id,
        NetworkId network,
        PersonId giver,
        PersonId receiver,
        @Nullable String competence,
        LocalDate on,
        ReferralStatus status,
        @Nullable String reason,
        boolean mayMentionName,
        int version,
        LastChange moved) {

    /// Reads a row of the node as `referral`, and `network`, `giver`, `receiver` and `competence`.
    public static Referral from(Row row) {
        Row node = row.row("referral");
        return new Referral(
                node.text("id"),
                row.id("network", NetworkId::new),
                row.id("giver", PersonId::new),
                row.id("receiver", PersonId::new),
                row.textOrNull("competence"),
                node.date("on"),
                ReferralStatus.valueOf(node.text("status")),
                node.textOrNull("reason"),
                node.flag("mayMentionName"),
                node.count("version"),
                LastChange.of(node.textOrNull("movedBy"), node.momentOrNull("movedAt")));
    }
}
