// How the $most newest conversations since $since went in networks other than $network: with what kind of
// person, introduced along what kind of tie, and what was known before and told in it.
// Seen: reads all networks, but only counts and chances made of it reach a user.
// :param {network: 'network-1', since: date('2026-01-01'), most: 2000}
MATCH (v:Visit)
WHERE v.on >= $since
WITH v ORDER BY v.on DESC, v.id LIMIT $most
MATCH (v)-[:IN]->(n:Network), (v)-[:WITH]->(p:Person)
WHERE n.id <> $network
WITH v, p, @brought-by(visit: v, network: n) AS by
OPTIONAL MATCH (by)-[tie:KNOWS]-(p)
RETURN v.id AS id, p.kind AS kind, v.outcome AS outcome, by.id AS broughtBy,
  tie.strength AS strength, tie.kind AS tieKind, v.needsKnown AS known, v.needsLearned AS learned
ORDER BY v.on, v.loggedAt, id
