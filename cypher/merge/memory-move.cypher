// Moves what earlier merges remember from one person to another, and notes which merge moved it, so that
// it can be moved back.
// Seen: `merge/people-look` lets the user merge these two people.
// :param {merge: 'merge-1', from: 'person-2', to: 'person-1'}
MATCH (o:Person {id: $from})<-[r:WAS|INTO]-(memory), (k:Person {id: $to})
WITH memory, k, properties(r) AS properties, type(r) AS type, r
DELETE r
WITH memory, k, properties, type
CREATE (memory)-[moved:$(type)]->(k)
SET moved = properties, moved.mergedThrough = coalesce(properties.mergedThrough, []) + $merge
