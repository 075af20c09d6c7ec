// Notes that a planned conversation was held, and that it was this one.
// Seen: on a tour, which `tour/network-enter` opens to those who may see its network.
// :param {visit: 'visit-1', plan: 'planned-1'}
MATCH (v:Visit {id: $visit}), (c:PlannedConversation {id: $plan})
MERGE (v)-[:HELD]->(c)
SET c.version = c.version + 1
