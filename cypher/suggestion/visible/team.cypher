// How people stand towards a network, in the words of the ranking's `Standing`: whoever leads it, takes
// part, has declined or left, may be asked again because the day set for that has come, or opens doors for
// it as its reference leader. Where several hold, the first in this order counts.
// Seen: callers ask only for networks that were found for the user.
// :param {network: 'network-1'}
MATCH (n:Network {id: $network})
CALL (n) {
  MATCH (n)-[:LED_BY|CO_DRIVEN_BY]->(p:Person)
  RETURN p.id AS person, 'LEADS' AS standing
  UNION
  MATCH (p:Person)-[:TAKES_PART_IN]->(n)
  RETURN p.id AS person, 'TAKES_PART' AS standing
  UNION
  MATCH (n)-[:REFERENCE_LED_BY]->(p:Person)
  RETURN p.id AS person, 'REFERS_ON' AS standing
  UNION
  MATCH (p:Person)-[no:DECLINED|LEFT]->(n)
  WITH p, no, date({timezone: 'Europe/Copenhagen'}) AS today
  RETURN p.id AS person, CASE WHEN @still-no(no: no, day: today) THEN 'DECLINED' ELSE 'NOT_MET' END AS standing
}
WITH person, collect(standing) AS standings
RETURN person,
  head([one IN ['LEADS', 'TAKES_PART', 'DECLINED', 'NOT_MET', 'REFERS_ON'] WHERE one IN standings]) AS standing
ORDER BY person
