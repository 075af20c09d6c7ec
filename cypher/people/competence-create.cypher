// Creates a competence.
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
}
RETURN c AS competence
