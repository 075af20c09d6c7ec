// Everybody within $maxSteps (1 to 6) of $starts, one list for each step. Going ring by ring, not along
// paths, costs no more than the ties in reach.
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
WITH [ring0, ring1, ring2, ring3, ring4, ring5, ring6] AS @rings
