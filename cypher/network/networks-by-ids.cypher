// Those of the networks that a user may see, by their ids.
// :param {viewer: 'user-1', ids: ['network-1']}
MATCH (u:User {id: $viewer})
UNWIND $ids AS id
MATCH (n:Network {id: id})
WHERE @may-see(user: u, network: n)
RETURN n.id AS id, n AS network,
  head([(n)-[:LED_BY]->(p) | p.id]) AS leader,
  head([(n)-[:CO_DRIVEN_BY]->(p) | p.id]) AS coDriver,
  head([(n)-[:REFERENCE_LED_BY]->(p) | p.id]) AS referenceLeader,
  head([(n)-[:CURRENT_PHASE]->(phase) | phase.id]) AS currentPhase
ORDER BY id
