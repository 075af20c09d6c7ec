// Lets files find people no longer by these ids, which are somebody else's now.
// :param {rows: [{source: 'source-1', externalId: 'n001'}]}
UNWIND $rows AS row
CALL (row) {
  MATCH (p:Person {fileSource: row.source, externalId: row.externalId})
  SET p.version = p.version + 1
  REMOVE p.fileSource, p.externalId
}
CALL (row) {
  MATCH (f:FormerPerson {fileSource: row.source, externalId: row.externalId})
  DETACH DELETE f
}
