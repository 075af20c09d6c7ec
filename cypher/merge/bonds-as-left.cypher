// Every relationship that a merge left on the person, with the one there now that is still exactly so;
// null where there is none.
// Seen: `merge/merge-open` lets the user undo this merge.
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
