// Deletes the memory of merges that can no longer be undone.
MATCH (m:Merge)
WHERE NOT @undoable(moment: m.mergedAt)
OPTIONAL MATCH (m)-[:KEPT|LOST|LEFT_AS]->(copy:MergedPerson)
DETACH DELETE copy, m
