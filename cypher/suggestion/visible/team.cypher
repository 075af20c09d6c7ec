// Who leads a network (1), takes part in it (2), has left it or declined (3), may be asked again (4)
// since the day came that was set when they declined, or opens doors for it as its reference leader (5).
// Seen: asked of networks that were seen.
// :param {network: 'network-1'}
MATCH (n:Network {id: $network})
CALL (n) {
  MATCH (n)-[:LED_BY|CO_DRIVEN_BY]->(p:Person)
  RETURN p.id AS person, 1 AS standing
  UNION
  MATCH (p:Person)-[:TAKES_PART_IN]->(n)
  RETURN p.id AS person, 2 AS standing
  UNION
  MATCH (n)-[:REFERENCE_LED_BY]->(p:Person)
  RETURN p.id AS person, 5 AS standing
  UNION
  MATCH (p:Person)-[no:DECLINED|LEFT]->(n)
  RETURN p.id AS person,
    CASE WHEN no.until <= date({timezone: 'Europe/Copenhagen'}) THEN 4 ELSE 3 END AS standing
}
RETURN person, min(standing) AS standing
ORDER BY standing, person
