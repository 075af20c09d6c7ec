// The networks of phases that a user may see.
// :param {viewer: 'user-1', ids: ['phase-1']}
MATCH (u:User {id: $viewer})
UNWIND $ids AS id
MATCH (phase:Phase {id: id})<-[:HAS_PHASE]-(n:Network)
WHERE (u.role = 'ADMINISTRATOR' OR EXISTS { (u)-[:IS]->()<-[:LED_BY|CO_DRIVEN_BY|REFERENCE_LED_BY]-(n) })
RETURN id, n.id AS network, phase
ORDER BY id
