// Makes two people of one again, each as before; their versions go on counting.
// :param {merge: 'merge-1'}
MATCH (m:Merge {id: $merge})-[:INTO]->(k:Person), (m)-[:KEPT]->(kept:MergedPerson), (m)-[:LOST]->(lost:MergedPerson)
CALL (m, k) {
  MATCH (former:FormerPerson)-[:NOW]->(k)
  WHERE former.merge = m.id
  DETACH DELETE former
}
WITH k, kept, lost, k.version + 1 AS version
SET k = properties(kept), k.version = version
CREATE (o:Person)
SET o = properties(lost), o.version = lost.version + 1
RETURN k.id AS id
ORDER BY id
