// How many asks weigh on each person over all networks: those that are unanswered, and those since a day.
// Naming a person and then being asked to introduce them is one ask.
// Seen: reads all networks, but only counts and chances made of it reach a user.
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
