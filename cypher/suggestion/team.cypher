// Who leads a network, takes part in it, has left it or declined (3), or may be asked again (4) since
// the day came that was set when they declined.
// :param {network: 'network-1'}
MATCH (n:Network {id: $network})
CALL (n) {
  MATCH (n)-[:LED_BY|CO_DRIVEN_BY]->(p:Person)
  RETURN p.id AS person, 1 AS standing
  UNION
  MATCH (p:Person)-[:TAKES_PART_IN]->(n)
  RETURN p.id AS person, 2 AS standing
  UNION
  MATCH (p:Person)-[no:DECLINED|LEFT]->(n)
  RETURN p.id AS person,
    CASE WHEN no.until <= date({timezone: 'Europe/Copenhagen'}) THEN 4 ELSE 3 END AS standing
}
RETURN person, min(standing) AS standing
ORDER BY standing, person
