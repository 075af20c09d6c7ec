// Sets the status of the referrals to a person whose status is in $from, and notes when and by whom.
// Seen: inside a tour, which `tour/network-enter` opens only to those who may see the network.
// :param {network: 'network-1', person: 'person-1', from: ['NEW'], to: 'CONTACTED', at: datetime('2026-03-01T10:00Z'), by: 'Lene Madsen'}
MATCH (:Person {id: $person})<-[:TO]-(r:Referral)-[:IN]->(:Network {id: $network})
WHERE r.status IN $from
SET r.status = $to, r.version = r.version + 1, r.movedAt = $at, r.movedBy = $by
