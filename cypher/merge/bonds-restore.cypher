// Restores the relationships of a person that a merge remembers.
// Seen: `merge/merge-open` lets the user undo this merge.
// :param {merge: 'merge-1', side: 'LOST', person: 'person-2'}
MATCH (p:Person {id: $person}), (:Merge {id: $merge})-[side:KEPT|LOST]->()-[was:WAS]->(far)
WHERE type(side) = $side
CALL (p, was, far) {
  WITH p, was, far WHERE was.mergedOutgoing
  CREATE (p)-[r:$(was.mergedType)]->(far)
  RETURN r
  UNION
  WITH p, was, far WHERE NOT was.mergedOutgoing
  CREATE (p)<-[r:$(was.mergedType)]-(far)
  RETURN r
}
SET r = properties(was)
REMOVE r.mergedType, r.mergedOutgoing, r.mergedThrough
