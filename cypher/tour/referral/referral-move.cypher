// Moves a referral to another status, and notes when and by whom.
// Seen: on a tour, which `tour/network-enter` opens to those who may see its network.
// :param {id: 'referral-1', status: 'CONTACTED', at: datetime('2026-03-01T10:00Z'), by: 'Lene Madsen'}
MATCH (r:Referral {id: $id})
SET r.status = $status, r.version = r.version + 1, r.movedAt = $at, r.movedBy = $by
