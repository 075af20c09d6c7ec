// Everybody within $maxSteps (1 to 6) of $starts, what they hold of $competences and whom they
// know. Works in rings of people, not along paths, so that it costs what the ties in reach cost.
// :param {starts: ['person-1'], maxSteps: 3, competences: ['competence-1']}
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
UNWIND ring0 + ring1 + ring2 + ring3 + ring4 + ring5 + ring6 AS p
WITH DISTINCT p
RETURN p.id AS id, p.kind AS kind, p.group AS group,
  head([(p)-[:WORKS_FOR]->(o) | o.id]) AS organisation,
  count { (p)-[:KNOWS]-() } AS degree,
  COLLECT {
    MATCH (p)-[:HAS_COMPETENCE]->(c) WHERE c.id IN $competences
    RETURN c.id ORDER BY c.id
  } AS holds,
  COLLECT {
    MATCH (p)-[t:KNOWS]->(q)
    RETURN {to: q.id, strength: t.strength, kind: t.kind} ORDER BY q.id
  } AS ties
ORDER BY id
