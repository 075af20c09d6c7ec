// Keeps bonds of a person as they are now beside a merge: of who was KEPT, of who was LOST, or what
// the merge itself has LEFT_AS it is. Bonds go by what the database calls them.
// Seen: of two people whom `merge/people-look` lets the user merge.
// :param {merge: 'merge-1', side: 'LOST', person: 'person-1', bonds: ['5:x:1']}
MATCH (:Merge {id: $merge})-[side:KEPT|LOST|LEFT_AS]->(copy:MergedPerson), (p:Person {id: $person})
WHERE type(side) = $side
MATCH (p)-[r]-(far)
WHERE elementId(r) IN $bonds
CREATE (copy)-[was:WAS]->(far)
SET was = properties(r), was.mergedType = type(r), was.mergedOutgoing = startNode(r) = p
