// Records which conversation a planned one became.
// Seen: inside a tour, which `tour/network-enter` opens only to those who may see the network.
// :param {visit: 'visit-1', plan: 'planned-1'}
MATCH (v:Visit {id: $visit}), (c:PlannedConversation {id: $plan})
MERGE (v)-[:HELD]->(c)
SET c.version = c.version + 1
