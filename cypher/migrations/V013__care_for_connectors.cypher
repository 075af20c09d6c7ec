// How much people are asked for is counted over all networks: open referrals and introductions, and
// those of the last days.
CREATE INDEX referral_status IF NOT EXISTS FOR (n:Referral) ON (n.status);
CREATE INDEX referral_day IF NOT EXISTS FOR (n:Referral) ON (n.on);
CREATE INDEX planned_introduction IF NOT EXISTS FOR (n:PlannedConversation) ON (n.introduction);
CREATE INDEX planned_asked IF NOT EXISTS FOR (n:PlannedConversation) ON (n.askedOn)
