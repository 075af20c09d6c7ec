// Everybody who has to do with a network's tour: who runs it, whom it has heard of, who pointed to others
// or introduced somebody. How far the network has come with each, who introduced them, and when they were
// thanked. By name.
// Seen: callers ask only for networks that were found for the user.
// :param {network: 'network-1', today: date('2026-03-01'), limit: 5000}
MATCH (n:Network {id: $network})
CALL (n) {
  MATCH (n)-[:LED_BY|CO_DRIVEN_BY|REFERENCE_LED_BY]->(p:Person)
  RETURN p
  UNION
  @heard-of(network: n, person: p)
  UNION
  MATCH (n)<-[:IN]-(:Referral)<-[:GAVE]-(p:Person)
  RETURN p
  UNION
  MATCH (n)<-[:IN]-(c:PlannedConversation)-[:INTRODUCED_BY]->(p:Person)
  WHERE @introduced(meeting: c)
  RETURN p
}
WITH n, p ORDER BY p.sortKey, p.id LIMIT $limit
RETURN n.id AS network, p.id AS person, p.name AS name, p.email AS email,
  CASE
    WHEN EXISTS { (n)-[:LED_BY]->(p) } THEN 'LEADS'
    WHEN EXISTS { (n)-[:CO_DRIVEN_BY|REFERENCE_LED_BY]->(p) } THEN 'RUNS'
    WHEN EXISTS { @heard-of(network: n, person: p) } THEN 'KNOWN'
    ELSE 'HELPS'
  END AS role,
  EXISTS { MATCH (p)<-[:WITH]-(v:Visit)-[:IN]->(n) WHERE v.outcome <> 'NOT_REACHED' } AS talked,
  head(COLLECT {
    MATCH (p)<-[:WITH]-(c:PlannedConversation)-[:IN]->(n), (c)-[:INTRODUCED_BY]->(by:Person)
    WHERE @introduced(meeting: c)
    RETURN by.id ORDER BY c.on, c.id LIMIT 1
  }) AS introducer,
  head([(p)-[thanked:THANKED]->(n) | thanked {at: last(thanked.at), by: last(thanked.by)}]) AS thanked,
  @contact-facts(person: p, network: n)
ORDER BY p.sortKey, person
