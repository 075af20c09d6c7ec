// Moves the referrals that a conversation had moved back to where they stood. Earlier conversations that
// gave or moved them can still be undone.
// Seen: inside a tour, which `tour/network-enter` opens only to those who may see the network.
// :param {visit: 'visit-1'}
MATCH (:VisitMemory {visit: $visit})-[settled:SETTLED]->(r:Referral)
WITH r, properties(settled) AS stood, r.version AS moved
SET r.status = stood.status, r.movedAt = stood.movedAt, r.movedBy = stood.movedBy, r.version = moved + 1
WITH r, stood, moved
MATCH (r)<-[known:GIVEN|SETTLED]-(earlier:VisitMemory)
WHERE earlier.visit <> $visit AND known.version = stood.before
SET known.version = moved + 1
