// Whether nobody has heard back yet from whom a referral led to; `ReferralStatus.unanswered`.
(@referral.status IN ['NEW', 'CONTACTED'])
