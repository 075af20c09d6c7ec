// Records ties; those that are there already stay as they are.
// :param {ties: [{id: 'tie-1-2', first: 'person-1', second: 'person-2', properties: {source: 'samtale'}}], at: datetime('2026-03-01T10:00Z')}
UNWIND $ties AS tie
MATCH (a:Person {id: tie.first}), (b:Person {id: tie.second})
MERGE (a)-[t:KNOWS {id: tie.id}]-(b)
ON CREATE SET t += tie.properties, t.recordedAt = $at
