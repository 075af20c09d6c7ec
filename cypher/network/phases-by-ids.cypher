// Phases by their ids.
// Seen: ids that stand in something that was seen; but not the phase that a gap is asked for.
// :param {ids: ['phase-1']}
UNWIND $ids AS id
MATCH (phase:Phase {id: id})
RETURN id, phase
ORDER BY id
