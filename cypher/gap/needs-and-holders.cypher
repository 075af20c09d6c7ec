// The needs of networks, and which participants hold what is needed; in one phase or over all.
// Seen: callers ask only for networks that were found for the user.
// :param {ids: ['network-1'], phase: null}
UNWIND $ids AS id
MATCH (n:Network {id: id})-[need:NEEDS]->(c:Competence)
WHERE $phase IS NULL OR need.phase IS NULL OR need.phase = $phase
CALL (n, need, c) {
  MATCH @holding(person: p, competence: c), (p)-[part:TAKES_PART_IN]->(n)
  WITH DISTINCT p, part, coalesce($phase, need.phase) AS phase
  WHERE @takes-part-in-phase(part: part, phase: phase)
  WITH p ORDER BY p.sortKey, p.id
  RETURN collect(p.id) AS holders
}
RETURN id, need, c.id AS competence, head([(c)-[:IN_CORNER]->(corner) | corner.id]) AS corner, holders
ORDER BY id, need.weight DESC, c.sortKey, need.id
