// The needs of networks, and which participants hold what is needed in each phase it is needed in.
// Seen: callers ask only for networks that were found for the user.
// :param {ids: ['network-1'], phase: null}
UNWIND $ids AS id
MATCH (n:Network {id: id})-[need:NEEDS]->(c:Competence)
WHERE $phase IS NULL OR need.phase IS NULL OR need.phase = $phase
OPTIONAL MATCH (n)-[:CURRENT_PHASE]->(now:Phase)
CALL (n, need, c, now) {
  MATCH (n)-[:HAS_PHASE]->(step:Phase)
  WHERE step.id = coalesce($phase, need.phase, step.id)
  CALL (n, c, step) {
    MATCH @holding-in(person: p, competence: c, network: n), (p)-[part:TAKES_PART_IN]->(n)
    WHERE @takes-part-in-phase(part: part, phase: step.id)
    WITH DISTINCT p ORDER BY p.sortKey, p.id
    RETURN collect(p.id) AS holders
  }
  WITH step, holders, coalesce(step.position < now.position, false) AS over
  ORDER BY step.position, step.id
  RETURN collect({phase: step.id, over: over, holders: holders}) AS phases
}
CALL (n, need, c) {
  MATCH @holding-in(person: p, competence: c, network: n), (p)-[part:TAKES_PART_IN]->(n)
  WHERE EXISTS {
    MATCH (n)-[:HAS_PHASE]->(step:Phase)
    WHERE step.id = coalesce($phase, need.phase, step.id)
      AND @takes-part-in-phase(part: part, phase: step.id)
  }
  WITH DISTINCT p ORDER BY p.sortKey, p.id
  RETURN collect(p.id) AS holders
}
RETURN id, need, c.id AS competence, head([(c)-[:IN_CORNER]->(corner) | corner.id]) AS corner, phases, holders
ORDER BY id, need.weight DESC, c.sortKey, need.id
