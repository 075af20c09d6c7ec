// Creates a person; the same $key again finds the first one.
// :param {key: 'person-1', id: 'person-1', properties: {name: 'Anna'}, organisation: null}
MERGE (p:Person {creationKey: $key})
ON CREATE SET p += $properties, p.id = $id, p.version = 1, p.createdAt = datetime()
WITH p, p.id = $id AS made
CALL (p, made) {
  WITH p, made WHERE made
  MATCH (o:Organisation {id: $organisation})
  MERGE (p)-[:WORKS_FOR]->(o)
}
RETURN p AS person
