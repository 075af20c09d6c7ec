// Who leads a network, takes part in it, or has left it or declined.
// :param {network: 'network-1'}
MATCH (n:Network {id: $network})
CALL (n) {
  MATCH (n)-[:LED_BY|CO_DRIVEN_BY]->(p:Person)
  RETURN p.id AS person, 1 AS standing
  UNION
  MATCH (p:Person)-[:TAKES_PART_IN]->(n)
  RETURN p.id AS person, 2 AS standing
  UNION
  MATCH (p:Person)-[:DECLINED|LEFT]->(n)
  RETURN p.id AS person, 3 AS standing
}
RETURN person, min(standing) AS standing
ORDER BY standing, person
