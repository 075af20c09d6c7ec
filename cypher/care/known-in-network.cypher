// Those of the people whom a network could ask: who take part in it, were talked to, or pointed to
// others, but for those who lead it. By name.
// Seen: asked of networks that were seen.
// :param {network: 'network-1', ids: ['person-1']}
MATCH (n:Network {id: $network})
UNWIND $ids AS id
MATCH (p:Person {id: id})
WHERE (EXISTS { (p)-[:TAKES_PART_IN]->(n) } OR EXISTS { (p)-[:GAVE]->(:Referral)-[:IN]->(n) }
    OR EXISTS { (p)<-[:WITH]-(:Visit)-[:IN]->(n) })
  AND NOT EXISTS { (n)-[:LED_BY|CO_DRIVEN_BY]->(p) }
RETURN p.id AS id
ORDER BY p.sortKey, id
