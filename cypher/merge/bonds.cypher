// All relationships of two people, except those that only serve to undo earlier merges.
// Seen: `merge/people-look` lets the user merge these two people.
// :param {keep: 'person-1', other: 'person-2'}
UNWIND [$keep, $other] AS id
MATCH (p:Person {id: id})-[r]-(far)
WHERE NOT (far:Merge OR far:MergedPerson)
RETURN id AS owner, elementId(r) AS element, type(r) AS type, startNode(r) = p AS outgoing,
  elementId(far) AS far, far.id AS farId, properties(r) AS properties
ORDER BY owner, type, outgoing, farId, element
