package dk.rundtur.tour.referral;

import dk.rundtur.tour.standing.ReferralStatus;

import org.jspecify.annotations.Nullable;

/// That a referral gets another status.
///
/// @param version the version that was read; null: whatever it is now
public record ReferralMove(String referral, ReferralStatus status, @Nullable Integer version) {}
