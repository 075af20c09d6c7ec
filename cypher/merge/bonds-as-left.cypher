// The bonds of a person that a merge left and that are as it left them, and where there is none.
// Seen: of a merge that `merge/merge-open` lets the user take back.
// :param {merge: 'merge-1'}
MATCH (m:Merge {id: $merge})-[:INTO]->(k:Person), (m)-[:LEFT_AS]->()-[was:WAS]->(far)
RETURN was.mergedType AS type, elementId(was) AS memory,
  head(COLLECT {
    MATCH (k)-[r]-(far)
    WHERE type(r) = was.mergedType AND (startNode(r) = k) = was.mergedOutgoing
      AND all(name IN keys(was) WHERE name STARTS WITH 'merged' OR coalesce(r[name] = was[name], false))
      AND all(name IN keys(r) WHERE was[name] IS NOT NULL)
    RETURN elementId(r) ORDER BY elementId(r)
  }) AS element
ORDER BY type, memory
