// Replaces what organisations are part of.
// :param {rows: [{id: 'organisation-1', target: 'organisation-2'}]}
UNWIND $rows AS row
MATCH (o:Organisation {id: row.id}), (parent:Organisation {id: row.target})
CALL (o) {
  MATCH (o)-[old:PART_OF]->()
  DELETE old
}
MERGE (o)-[:PART_OF]->(parent)
