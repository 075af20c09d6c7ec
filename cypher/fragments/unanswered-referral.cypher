// Whether a referral has no answer yet; `ReferralStatus.unanswered`.
(@referral.status IN ['NEW', 'CONTACTED'])
