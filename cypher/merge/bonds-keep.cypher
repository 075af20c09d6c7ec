// Copies relationships of a person to the memory of a merge: those of the record that was KEPT, of the one
// that was LOST, or those that the merge itself LEFT_AS they are. Relationships go by their element ids.
// Seen: `merge/people-look` lets the user merge these two people.
// :param {merge: 'merge-1', side: 'LOST', person: 'person-1', bonds: ['5:x:1']}
MATCH (:Merge {id: $merge})-[side:KEPT|LOST|LEFT_AS]->(copy:MergedPerson), (p:Person {id: $person})
WHERE type(side) = $side
MATCH (p)-[r]-(far)
WHERE elementId(r) IN $bonds
CREATE (copy)-[was:WAS]->(far)
SET was = properties(r), was.mergedType = type(r), was.mergedOutgoing = startNode(r) = p
