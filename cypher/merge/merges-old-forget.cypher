// Forgets the merges that can no longer be taken back, and what they remember.
MATCH (m:Merge)
WHERE NOT @undoable(moment: m.mergedAt)
OPTIONAL MATCH (m)-[:KEPT|LOST|LEFT_AS]->(copy:MergedPerson)
DETACH DELETE copy, m
