package dk.rundtur.tour;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// What there is to write down of a referral that came outside a conversation.
///
/// @param idempotencyKey the same a second time gives the first referral
public record ReferralLog(
        String network,
        String giver,
        String receiver,
        @Nullable String competence,
        LocalDate on,
        @Nullable String reason,
        @Nullable Boolean mayMentionName,
        @Nullable String idempotencyKey) {}
