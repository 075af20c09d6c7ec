// Moves back what a merge had moved of the memory of earlier merges.
// Seen: `merge/merge-open` lets the user undo this merge.
// :param {merge: 'merge-1', from: 'person-1', to: 'person-2'}
MATCH (k:Person {id: $from})<-[r:WAS|INTO]-(memory), (o:Person {id: $to})
WHERE last(r.mergedThrough) = $merge
WITH memory, o, properties(r) AS properties, type(r) AS type, r
DELETE r
WITH memory, o, properties, type
CREATE (memory)-[moved:$(type)]->(o)
SET moved = properties,
  moved.mergedThrough = CASE size(properties.mergedThrough) WHEN 1 THEN null ELSE properties.mergedThrough[..-1] END
