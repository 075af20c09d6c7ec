// Creates or updates the people of a file. A record that was merged into another updates that one.
// :param {rows: [{externalId: 'n001', id: 'person-1', known: {name: 'Ada', sortKey: '01'}}]}
UNWIND $rows AS row
OPTIONAL MATCH (:FormerPerson {externalId: row.externalId})-[:NOW]->(kept:Person)
WITH row, coalesce(kept.externalId, row.externalId) AS externalId
MERGE (p:Person {externalId: externalId})
ON CREATE SET p.id = row.id, p.createdAt = datetime(), p.version = 0
SET p += row.known, p.version = p.version + 1
