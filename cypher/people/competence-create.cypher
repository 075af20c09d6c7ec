// Creates a competence; a kind of something sensitive is sensitive as well.
// :param {id: 'competence-1', properties: {nameDa: 'Mentor'}, corner: null, broader: null}
CREATE (c:Competence {id: $id, version: 1})
SET c += $properties
WITH c
CALL (c) {
  MATCH (corner:Corner {id: $corner})
  MERGE (c)-[:IN_CORNER]->(corner)
}
CALL (c) {
  MATCH (broader:Competence {id: $broader})
  MERGE (c)-[:NARROWER_THAN]->(broader)
  SET c.sensitive = coalesce(c.sensitive, broader.sensitive)
}
RETURN c AS competence
