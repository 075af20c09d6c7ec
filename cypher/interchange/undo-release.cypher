// Gives people back the ids of files that an import had given to others, where those are gone.
// :param {rows: [{source: 'source-1', externalId: 'n001', person: 'person-1', former: false}]}
UNWIND $rows AS row
MATCH (p:Person {id: row.person})
WHERE NOT EXISTS { (:Person {fileSource: row.source, externalId: row.externalId}) }
  AND NOT EXISTS { (:FormerPerson {fileSource: row.source, externalId: row.externalId}) }
  AND (row.former OR p.externalId IS NULL)
WITH p, row, p.version AS version
CALL (p, row) {
  WITH p, row
  WHERE NOT row.former
  SET p.fileSource = row.source, p.externalId = row.externalId, p.version = p.version + 1
}
CALL (p, row) {
  WITH p, row
  WHERE row.former
  CREATE (:FormerPerson {fileSource: row.source, externalId: row.externalId})-[:NOW]->(p)
}
RETURN row.person AS person, row.externalId AS externalId, version
ORDER BY person, externalId
