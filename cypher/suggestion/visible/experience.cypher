// How the $most newest conversations since $since went in networks other than $network: with what kind of
// person, and introduced along what kind of tie.
// Seen: reads all networks, but only counts and chances made of it reach a user.
// :param {network: 'network-1', since: date('2026-01-01'), most: 2000}
MATCH (v:Visit)
WHERE v.on >= $since
WITH v ORDER BY v.on DESC, v.id LIMIT $most
MATCH (v)-[:IN]->(n:Network), (v)-[:WITH]->(p:Person)
WHERE n.id <> $network
CALL (n, v, p) {
  OPTIONAL MATCH (giver:Person)-[:GAVE]->(r:Referral)-[:TO]->(p)
  WHERE (r)-[:IN]->(n) AND r.on <= v.on AND giver <> p
  RETURN giver
  ORDER BY r.on DESC, r.id LIMIT 1
}
OPTIONAL MATCH (giver)-[tie:KNOWS]-(p)
RETURN v.id AS id, p.kind AS kind, v.outcome AS outcome, giver.id AS giver,
  tie.strength AS strength, tie.kind AS tieKind
ORDER BY v.on, v.loggedAt, id
