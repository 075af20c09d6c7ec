// The needs of a network, what meets each, how many participants hold it where fewest do, and how many
// people are known to.
// Seen: callers ask only for networks that were found for the user.
// :param {network: 'network-1', phase: null, competence: null}
MATCH (n:Network {id: $network})-[need:NEEDS]->(c:Competence)
WHERE ($phase IS NULL OR need.phase IS NULL OR need.phase = $phase)
  AND ($competence IS NULL OR c.id = $competence)
OPTIONAL MATCH (n)-[:CURRENT_PHASE]->(now:Phase)
OPTIONAL MATCH (later:Phase {id: need.phase})
CALL (c) {
  MATCH (c)<-[:NARROWER_THAN*0..5]-(met:Competence)
  RETURN collect(DISTINCT met.id) AS metBy
}
CALL (n, c) {
  MATCH @holding-in(person: p, competence: c, network: n)
  RETURN count(DISTINCT p) AS knownHolders
}
RETURN need, c.id AS competence, c.sensitive IS NOT NULL AS sensitive, metBy, knownHolders,
  @holders-in-worst-phase(network: n, need: need, competence: c, phase: $phase) AS holders,
  CASE
    WHEN $phase IS NOT NULL OR later IS NULL OR now IS NULL THEN 0
    ELSE sign(later.position - now.position)
  END AS timing
ORDER BY need.weight DESC, need.id
