// Lets the referrals that a conversation moved stand where they stood before it. Conversations that
// had given or moved them before can be taken back as well.
// :param {visit: 'visit-1'}
MATCH (:VisitMemory {visit: $visit})-[settled:SETTLED]->(r:Referral)
WITH r, properties(settled) AS before, r.version AS moved
SET r.status = before.status, r.movedAt = before.movedAt, r.movedBy = before.movedBy, r.version = moved + 1
WITH r, moved
MATCH (r)<-[known:GIVEN|SETTLED]-(earlier:VisitMemory)
WHERE earlier.visit <> $visit AND known.version = moved - 1
SET known.version = moved + 1
