// Records that pairs of people know each other; `first` has the smaller id, so that a pair has one tie. What is
// recorded of a tie already stays.
// :param {ties: [{id: 'tie-1-2', first: 'person-1', second: 'person-2'}]}
UNWIND $ties AS pair
MATCH (a:Person {id: pair.first}), (b:Person {id: pair.second})
MERGE (a)-[t:KNOWS {id: pair.id}]->(b)
ON CREATE SET t.recordedAt = datetime()
