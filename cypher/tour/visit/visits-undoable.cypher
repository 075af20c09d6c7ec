// Until when conversations can be taken back; those that can no longer are left out.
// Seen: of conversations that were seen.
// :param {ids: ['visit-1']}
UNWIND $ids AS id
MATCH (m:VisitMemory {visit: id})
WHERE @undoable(moment: m.loggedAt)
RETURN id, m.loggedAt + duration('P1D') AS until
ORDER BY id
