// How many asks weigh on people over all networks: those without an answer, and those since a day.
// Somebody named and then asked to introduce that person was asked once.
// Seen: read over all networks; only counts and chances made of it reach a user.
// :param {since: date('2026-03-01')}
CALL () {
  MATCH (r:Referral)
  WHERE @unanswered-referral(referral: r)
  MATCH (p:Person)-[:GAVE]->(r)-[:TO]->(about:Person), (r)-[:IN]->(n:Network)
  RETURN p, about, n
  UNION
  MATCH (r:Referral)
  WHERE r.on > $since
  MATCH (p:Person)-[:GAVE]->(r)-[:TO]->(about:Person), (r)-[:IN]->(n:Network)
  RETURN p, about, n
  UNION
  MATCH (c:PlannedConversation)
  WHERE @unanswered-introduction(meeting: c)
  MATCH (c)-[:INTRODUCED_BY]->(p:Person), (c)-[:WITH]->(about:Person), (c)-[:IN]->(n:Network)
  RETURN p, about, n
  UNION
  MATCH (c:PlannedConversation)
  WHERE c.askedOn > $since
  MATCH (c)-[:INTRODUCED_BY]->(p:Person), (c)-[:WITH]->(about:Person), (c)-[:IN]->(n:Network)
  RETURN p, about, n
}
RETURN p.id AS person, count(*) AS asks
ORDER BY person
