// Who a network reaches out from: leader, co-driver and whoever takes part.
// Seen: asked of networks that were seen.
// :param {network: 'network-1'}
MATCH (n:Network {id: $network})
CALL (n) {
  MATCH (n)-[:LED_BY|CO_DRIVEN_BY]->(p:Person)
  RETURN p.id AS person
  UNION
  MATCH (p:Person)-[:TAKES_PART_IN]->(n)
  RETURN p.id AS person
}
RETURN DISTINCT person
ORDER BY person
