// Everybody within $maxSteps (1 to 6) of $starts, how many steps away, and whom they know.
// :param {starts: ['person-1'], maxSteps: 3}
UNWIND $starts AS id
MATCH (start:Person {id: id})
WITH collect(start) AS ring0
CALL (ring0) {
  UNWIND ring0 AS a
  MATCH (a)-[:KNOWS]-(b:Person)
  RETURN collect(DISTINCT b) AS ring1
}
CALL (ring1) {
  UNWIND CASE WHEN $maxSteps >= 2 THEN ring1 ELSE [] END AS a
  MATCH (a)-[:KNOWS]-(b:Person)
  RETURN collect(DISTINCT b) AS ring2
}
CALL (ring2) {
  UNWIND CASE WHEN $maxSteps >= 3 THEN ring2 ELSE [] END AS a
  MATCH (a)-[:KNOWS]-(b:Person)
  RETURN collect(DISTINCT b) AS ring3
}
CALL (ring3) {
  UNWIND CASE WHEN $maxSteps >= 4 THEN ring3 ELSE [] END AS a
  MATCH (a)-[:KNOWS]-(b:Person)
  RETURN collect(DISTINCT b) AS ring4
}
CALL (ring4) {
  UNWIND CASE WHEN $maxSteps >= 5 THEN ring4 ELSE [] END AS a
  MATCH (a)-[:KNOWS]-(b:Person)
  RETURN collect(DISTINCT b) AS ring5
}
CALL (ring5) {
  UNWIND CASE WHEN $maxSteps >= 6 THEN ring5 ELSE [] END AS a
  MATCH (a)-[:KNOWS]-(b:Person)
  RETURN collect(DISTINCT b) AS ring6
}
UNWIND [p IN ring0 | {person: p, step: 0}] + [p IN ring1 | {person: p, step: 1}] + [p IN ring2 | {person: p, step: 2}] +
  [p IN ring3 | {person: p, step: 3}] + [p IN ring4 | {person: p, step: 4}] + [p IN ring5 | {person: p, step: 5}] +
  [p IN ring6 | {person: p, step: 6}] AS reached
WITH reached.person AS p, min(reached.step) AS step
RETURN p AS person, step,
  head([(p)-[:WORKS_FOR]->(o) | o.name]) AS organisation,
  COLLECT {
    MATCH (p)-[t:KNOWS]->(q)
    RETURN {to: q.id, strength: t.strength} ORDER BY q.id
  } AS ties
ORDER BY step, p.id
