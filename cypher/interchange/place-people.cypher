// Replaces where people work.
// :param {rows: [{id: 'person-1', target: 'organisation-1'}]}
UNWIND $rows AS row
MATCH (p:Person {id: row.id}), (o:Organisation {id: row.target})
CALL (p) {
  MATCH (p)-[old:WORKS_FOR]->()
  DELETE old
}
MERGE (p)-[:WORKS_FOR]->(o)
