// Phases by their ids.
// Seen: ids come from what was found for the user, except a gap's phase, which is whatever was asked for.
// :param {ids: ['phase-1']}
UNWIND $ids AS id
MATCH (phase:Phase {id: id})
RETURN id, phase
ORDER BY id
