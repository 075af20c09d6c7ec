// Which of these people a network could ask: they take part in it, were talked to, or pointed to others.
// Its leader and co-driver are left out. By name.
// Seen: callers ask only for networks that were found for the user.
// :param {network: 'network-1', ids: ['person-1']}
MATCH (n:Network {id: $network})
UNWIND $ids AS id
MATCH (p:Person {id: id})
WHERE (EXISTS { (p)-[:TAKES_PART_IN]->(n) } OR EXISTS { (p)-[:GAVE]->(:Referral)-[:IN]->(n) }
    OR EXISTS { (p)<-[:WITH]-(:Visit)-[:IN]->(n) })
  AND NOT EXISTS { (n)-[:LED_BY|CO_DRIVEN_BY]->(p) }
RETURN p.id AS id
ORDER BY p.sortKey, id
