// Creates an organisation.
// :param {id: 'organisation-1', properties: {name: 'Skolen'}, parent: null}
CREATE (o:Organisation {id: $id, version: 1})
SET o += $properties
WITH o
CALL (o) {
  MATCH (parent:Organisation {id: $parent})
  MERGE (o)-[:PART_OF]->(parent)
}
RETURN o AS organisation
