// Lets the referrals that a conversation moved stand where they stood before it. Conversations that
// had given or moved them before can be taken back as well.
// Seen: on a tour, which `tour/network-enter` opens to those who may see its network.
// :param {visit: 'visit-1'}
MATCH (:VisitMemory {visit: $visit})-[settled:SETTLED]->(r:Referral)
WITH r, properties(settled) AS stood, r.version AS moved
SET r.status = stood.status, r.movedAt = stood.movedAt, r.movedBy = stood.movedBy, r.version = moved + 1
WITH r, stood, moved
MATCH (r)<-[known:GIVEN|SETTLED]-(earlier:VisitMemory)
WHERE earlier.visit <> $visit AND known.version = stood.before
SET known.version = moved + 1
