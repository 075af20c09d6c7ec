// Creates or updates ties; `first` has the smaller id, so that a pair has one tie.
// :param {rows: [{id: 'tie-1-2', first: 'person-1', second: 'person-2', known: {strength: 0.5}}]}
UNWIND $rows AS row
MATCH (a:Person {id: row.first}), (b:Person {id: row.second})
MERGE (a)-[t:KNOWS {id: row.id}]->(b)
ON CREATE SET t.recordedAt = datetime()
SET t += row.known
