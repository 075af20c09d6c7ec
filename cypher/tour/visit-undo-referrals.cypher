// Lets the referrals that a conversation moved stand where they stood before it. Conversations that
// had given or moved them before can be taken back as well.
// :param {visit: 'visit-1'}
MATCH (:VisitMemory {visit: $visit})-[settled:SETTLED]->(r:Referral)
WITH r, settled.status AS status, r.version AS moved
SET r.status = status, r.version = moved + 1
WITH r, moved
MATCH (r)<-[known:GIVEN|SETTLED]-(earlier:VisitMemory)
WHERE earlier.visit <> $visit AND known.version = moved - 1
SET known.version = moved + 1
