// Replaces what competences are narrower than.
// :param {rows: [{id: 'competence-1', target: 'competence-2'}]}
UNWIND $rows AS row
MATCH (c:Competence {id: row.id}), (broader:Competence {id: row.target})
CALL (c) {
  MATCH (c)-[old:NARROWER_THAN]->()
  DELETE old
}
MERGE (c)-[:NARROWER_THAN]->(broader)
