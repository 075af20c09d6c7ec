// The needs of a network, what meets each, how many participants hold it, and how many people are known
// to.
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
CALL (c) {
  MATCH @holding(person: p, competence: c)
  RETURN count(DISTINCT p) AS knownHolders
}
CALL (n, need, c) {
  MATCH (n)<-[part:TAKES_PART_IN]-(p:Person)
  WITH c, p, part, coalesce($phase, need.phase) AS phase
  WHERE @takes-part-in-phase(part: part, phase: phase)
    AND EXISTS { @holding(person: p, competence: c) }
  RETURN count(DISTINCT p) AS holders
}
RETURN need, c.id AS competence, metBy, knownHolders, holders,
  CASE
    WHEN $phase IS NOT NULL OR later IS NULL OR now IS NULL THEN 0
    ELSE sign(later.position - now.position)
  END AS timing
ORDER BY need.weight DESC, need.id
