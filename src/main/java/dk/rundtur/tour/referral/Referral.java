package dk.rundtur.tour.referral;

import dk.rundtur.graph.Row;
import dk.rundtur.id.CompetenceId;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.tour.LastChange;
import dk.rundtur.tour.standing.ReferralStatus;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// That somebody pointed to somebody else. Network, people and competence are ids. GraphQL tells
/// its parts one by one, so those of its grounds are answered here too.
///
/// @param version goes up by one with each move
/// @param moved the last of them
public record Referral(
        String id,
        NetworkId network,
        PersonId giver,
        PersonId receiver,
        Grounds grounds,
        LocalDate on,
        ReferralStatus status,
        int version,
        LastChange moved) {

    /// What the giver said.
    ///
    /// @param competence what the receiver is thought to bring; a guess, so never held by the
    ///   receiver
    /// @param reason the giver's words on why
    /// @param mayMentionName whether the receiver may be told who gave the name
    public record Grounds(
            @Nullable CompetenceId competence, @Nullable String reason, boolean mayMentionName) {}

    public @Nullable String reason() {
        return grounds.reason();
    }

    public boolean mayMentionName() {
        return grounds.mayMentionName();
    }

    /// Reads a row of the node as `referral`, and `network`, `giver`, `receiver` and `competence`.
    public static Referral from(Row row) {
        Row node = row.row("referral");
        return new Referral(
                node.text("id"),
                row.id("network", NetworkId::new),
                row.id("giver", PersonId::new),
                row.id("receiver", PersonId::new),
                new Grounds(
                        row.idOrNull("competence", CompetenceId::new),
                        node.textOrNull("reason"),
                        node.flag("mayMentionName")),
                node.date("on"),
                ReferralStatus.valueOf(node.text("status")),
                node.count("version"),
                LastChange.of(node.textOrNull("movedBy"), node.momentOrNull("movedAt")));
    }
}
