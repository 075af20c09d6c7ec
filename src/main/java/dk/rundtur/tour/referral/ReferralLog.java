package dk.rundtur.tour.referral;

import dk.rundtur.graph.Unit;
import dk.rundtur.id.CompetenceId;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.tour.Mentioned;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.stream.Stream;

/// What there is to write down of a referral that came outside a conversation.
///
/// @param idempotencyKey the same a second time gives the first referral
public record ReferralLog(
        NetworkId network,
        PersonId giver,
        PersonId receiver,
        @Nullable CompetenceId competence,
        LocalDate on,
        @Nullable String reason,
        @Nullable Boolean mayMentionName,
        @Nullable String idempotencyKey) {

    /// Which of the people and things it mentions exist.
    Mentioned mentioned(Unit unit) {
        return Mentioned.in(
                unit, Stream.of(giver, receiver), Stream.of(competence), Stream.of(), Stream.of());
    }
}
