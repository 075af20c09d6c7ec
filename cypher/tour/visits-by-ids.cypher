// Those of the conversations whose network a user may see, by their ids.
// :param {viewer: 'user-1', ids: ['visit-1']}
MATCH (u:User {id: $viewer})
UNWIND $ids AS id
MATCH (v:Visit {id: id})-[:IN]->(n:Network)
WHERE (u.role = 'ADMINISTRATOR' OR EXISTS { (u)-[:IS]->()<-[:LED_BY|CO_DRIVEN_BY|REFERENCE_LED_BY]-(n) })
RETURN id, v AS visit, n.id AS network, head([(v)-[:WITH]->(met) | met.id]) AS person,
  head([(v)-[:LOGGED_BY]->(by) | by.id]) AS loggedBy
ORDER BY id
