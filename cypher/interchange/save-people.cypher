// Creates or updates the people of a file. A record that was merged into another updates that one.
// :param {rows: [{source: 'source-1', externalId: 'n001', id: 'person-1', known: {name: 'Ada', sortKey: '01'}}]}
UNWIND $rows AS row
OPTIONAL MATCH (:FormerPerson {fileSource: row.source, externalId: row.externalId})-[:NOW]->(kept:Person)
WITH row, coalesce(kept.id, row.id) AS id
MERGE (p:Person {id: id})
ON CREATE SET p.fileSource = row.source, p.externalId = row.externalId, p.createdAt = datetime(), p.version = 0
SET p += row.known, p.version = p.version + 1
