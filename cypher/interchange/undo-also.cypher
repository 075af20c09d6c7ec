// Lets files find people no longer by the further ids that an import gave them.
// :param {rows: [{source: 'source-1', externalId: 'n001', person: 'person-1'}]}
UNWIND $rows AS row
MATCH (f:FormerPerson {fileSource: row.source, externalId: row.externalId})-[:NOW]->(p:Person {id: row.person})
DETACH DELETE f
RETURN row.person AS person, row.externalId AS externalId, p.version AS version
ORDER BY person, externalId
