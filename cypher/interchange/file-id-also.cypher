// Lets files find people by further ids.
// :param {rows: [{source: 'source-1', externalId: 'n001', person: 'person-1'}]}
UNWIND $rows AS row
MATCH (p:Person {id: row.person})
MERGE (f:FormerPerson {fileSource: row.source, externalId: row.externalId})
MERGE (f)-[:NOW]->(p)
