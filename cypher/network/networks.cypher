// The networks that a user may see, newest first.
// :param {viewer: 'user-1', afterKey: '', afterId: '', limit: 21}
MATCH (u:User {id: $viewer})
MATCH (n:Network)
USING INDEX n:Network(startedOn, id)
WHERE n.id IS NOT NULL AND n.startedOn >= date('0001-01-01')
  AND @may-see(user: u, network: n)
// The later the day, the smaller the key.
WITH n, toString(99999999 - n.startedOn.year * 10000 - n.startedOn.month * 100 - n.startedOn.day) AS key
WHERE key > $afterKey OR key = $afterKey AND n.id > $afterId
RETURN n.id AS id, n AS network,
  head([(n)-[:LED_BY]->(p) | p.id]) AS leader,
  head([(n)-[:CO_DRIVEN_BY]->(p) | p.id]) AS coDriver,
  head([(n)-[:REFERENCE_LED_BY]->(p) | p.id]) AS referenceLeader,
  head([(n)-[:CURRENT_PHASE]->(phase) | phase.id]) AS currentPhase, key
ORDER BY key, id LIMIT $limit
