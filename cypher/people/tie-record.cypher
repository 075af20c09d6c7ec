// Records that two people know each other; $first has the smaller id, so that a pair has one tie.
// :param {id: 'tie-1-2', first: 'person-1', second: 'person-2', other: 'person-2', properties: {strength: 0.7}}
MATCH (a:Person {id: $first}), (b:Person {id: $second})
MERGE (a)-[t:KNOWS {id: $id}]->(b)
SET t += $properties, t.recordedAt = datetime()
RETURN t.id AS id, $other AS other, t AS tie
