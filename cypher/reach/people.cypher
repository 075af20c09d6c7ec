// Everybody within $maxSteps (1 to 6) of $starts, at how many steps, and whom they know.
// :param {starts: ['person-1'], maxSteps: 3}
@rings(rings: rings)
UNWIND range(0, 6) AS ring
UNWIND rings[ring] AS p
WITH p, min(ring) AS step
RETURN p AS person, step,
  head([(p)-[:WORKS_FOR]->(o) | o.name]) AS organisation,
  COLLECT {
    MATCH (p)-[t:KNOWS]->(q)
    RETURN {to: q.id, strength: t.strength} ORDER BY q.id
  } AS ties
ORDER BY step, p.id
