// The conversations of a network in the order they took place, and by whose referral each came.
// Seen: callers ask only for networks that were found for the user.
// :param {network: 'network-1'}
MATCH (n:Network {id: $network})<-[:IN]-(v:Visit)-[:WITH]->(p:Person)
CALL (n, v, p) {
  MATCH (giver:Person)-[:GAVE]->(r:Referral)-[:TO]->(p), (r)-[:IN]->(n)
  WHERE r.on <= v.on
  RETURN giver.id AS giver
  ORDER BY r.on DESC, r.id LIMIT 1
  UNION
  WITH 1 AS one
  RETURN null AS giver
}
WITH v, p, max(giver) AS giver
RETURN v.id AS id, v.on AS on, p.id AS person, v.outcome AS outcome, giver, count { (v)-[:OFFERED]->() } AS offers
ORDER BY v.on, v.loggedAt, id
