// Sets the status of a referral, and notes when and by whom.
// Seen: inside a tour, which `tour/network-enter` opens only to those who may see the network.
// :param {id: 'referral-1', status: 'CONTACTED', at: datetime('2026-03-01T10:00Z'), by: 'Lene Madsen'}
MATCH (r:Referral {id: $id})
SET r.status = $status, r.version = r.version + 1, r.movedAt = $at, r.movedBy = $by
