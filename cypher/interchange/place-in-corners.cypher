// Replaces the corners that competences belong to.
// :param {rows: [{id: 'competence-1', target: 'corner-1'}]}
UNWIND $rows AS row
MATCH (c:Competence {id: row.id}), (corner:Corner {id: row.target})
CALL (c) {
  MATCH (c)-[old:IN_CORNER]->()
  DELETE old
}
MERGE (c)-[:IN_CORNER]->(corner)
