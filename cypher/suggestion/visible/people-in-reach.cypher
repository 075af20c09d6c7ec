// Everybody within $maxSteps (1 to 6) of $starts, what they hold of $competences and whom they know.
// Some of it they said of themselves in $network alone; null: nothing of that is told.
// Seen: callers ask only for networks that were found for the user.
// :param {starts: ['person-1'], maxSteps: 3, competences: ['competence-1'], network: null}
@rings(rings: rings)
UNWIND rings AS ring
UNWIND ring AS p
WITH DISTINCT p
RETURN p.id AS id, p.kind AS kind, p.group AS group,
  head([(p)-[:WORKS_FOR]->(o) | o.id]) AS organisation,
  count { (p)-[:KNOWS]-() } AS degree,
  COLLECT {
    MATCH (p)-[:HAS_COMPETENCE]->(c) WHERE c.id IN $competences AND c.sensitive IS NULL
    RETURN c.id ORDER BY c.id
  } AS holds,
  COLLECT {
    MATCH (p)-[:CONFIDED {network: $network}]->(c) WHERE c.id IN $competences
    RETURN c.id ORDER BY c.id
  } AS confided,
  COLLECT {
    MATCH (p)-[t:KNOWS]->(q)
    RETURN {to: q.id, strength: t.strength, kind: t.kind} ORDER BY q.id
  } AS ties
ORDER BY id
