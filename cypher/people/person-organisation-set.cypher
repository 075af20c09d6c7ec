// Sets where a person works or belongs; null: nowhere.
// :param {id: 'person-1', organisation: 'organisation-1'}
MATCH (p:Person {id: $id})
CALL (p) {
  MATCH (p)-[old:WORKS_FOR]->()
  DELETE old
}
CALL (p) {
  MATCH (o:Organisation {id: $organisation})
  MERGE (p)-[:WORKS_FOR]->(o)
}
RETURN p.id AS id
