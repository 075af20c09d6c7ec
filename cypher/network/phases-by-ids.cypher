// Phases by their ids.
// :param {ids: ['phase-1']}
UNWIND $ids AS id
MATCH (phase:Phase {id: id})
RETURN id, phase
ORDER BY id
