// The networks of phases, where a user may see them.
// :param {viewer: 'user-1', ids: ['phase-1']}
MATCH (u:User {id: $viewer})
UNWIND $ids AS id
MATCH (phase:Phase {id: id})<-[:HAS_PHASE]-(n:Network)
WHERE @may-see(user: u, network: n)
RETURN id, n.id AS network, phase
ORDER BY id
