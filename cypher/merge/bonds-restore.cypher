// Ties to a person again what a merge remembers of them.
// Seen: of a merge that `merge/merge-open` lets the user take back.
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
