// The conversations of a network in the order they took place, by whom each came about, and what was known
// before it and told in it.
// Seen: callers ask only for networks that were found for the user.
// :param {network: 'network-1'}
MATCH (n:Network {id: $network})<-[:IN]-(v:Visit)-[:WITH]->(p:Person)
WITH v, p, @brought-by(visit: v, network: n) AS by
RETURN v.id AS id, v.on AS on, p.id AS person, v.outcome AS outcome, by.id AS broughtBy,
  v.needsKnown AS known, v.needsLearned AS learned
ORDER BY v.on, v.loggedAt, id
