// Records that two records are of two people, so that nobody is asked again.
// :param {one: 'person-1', other: 'person-2', on: date('2026-03-01')}
MATCH (a:Person {id: $one}), (b:Person {id: $other})
MERGE (a)-[no:NOT_SAME_AS]-(b)
ON CREATE SET no.on = $on
RETURN a AS person
ORDER BY a.id
