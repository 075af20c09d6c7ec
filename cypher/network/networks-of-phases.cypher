// The networks of phases that a user may see.
// :param {viewer: 'user-1', ids: ['phase-1']}
MATCH (u:User {id: $viewer})
UNWIND $ids AS id
MATCH (phase:Phase {id: id})<-[:HAS_PHASE]-(n:Network)
WHERE @may-see(user: u, network: n)
RETURN id, n.id AS network, phase
ORDER BY id
