// Until when conversations can be undone; those that no longer can are left out.
// Seen: the conversations were found for the user.
// :param {ids: ['visit-1']}
UNWIND $ids AS id
MATCH (m:VisitMemory {visit: id})
WHERE @undoable(moment: m.loggedAt)
RETURN id, m.loggedAt + duration('P1D') AS until
ORDER BY id
