// What earlier merges remember of one person they remember of another from now on; it says which
// merge brought it there, so that it can go back.
// Seen: of two people whom `merge/people-look` lets the user merge.
// :param {merge: 'merge-1', from: 'person-2', to: 'person-1'}
MATCH (o:Person {id: $from})<-[r:WAS|INTO]-(memory), (k:Person {id: $to})
WITH memory, k, properties(r) AS properties, type(r) AS type, r
DELETE r
WITH memory, k, properties, type
CREATE (memory)-[moved:$(type)]->(k)
SET moved = properties, moved.mergedThrough = coalesce(properties.mergedThrough, []) + $merge
