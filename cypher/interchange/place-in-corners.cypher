// Says which corner competences belong to, in place of the one before.
// :param {rows: [{id: 'competence-1', target: 'corner-1'}]}
UNWIND $rows AS row
MATCH (c:Competence {id: row.id}), (corner:Corner {id: row.target})
CALL (c) {
  MATCH (c)-[old:IN_CORNER]->()
  DELETE old
}
MERGE (c)-[:IN_CORNER]->(corner)
