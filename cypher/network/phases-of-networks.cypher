// The phases of networks in their order.
// Seen: callers ask only for networks that were found for the user.
// :param {ids: ['network-1']}
UNWIND $ids AS id
MATCH (:Network {id: id})-[:HAS_PHASE]->(phase:Phase)
RETURN id, phase
ORDER BY id, phase.position, phase.id
