// Notes that a planned conversation was held, and that it was this one.
// :param {visit: 'visit-1', plan: 'planned-1'}
MATCH (v:Visit {id: $visit}), (c:PlannedConversation {id: $plan})
MERGE (v)-[:HELD]->(c)
SET c.version = c.version + 1
