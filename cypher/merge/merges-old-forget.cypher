// Forgets the merges that can no longer be taken back, and what they remember.
MATCH (m:Merge)
WHERE m.mergedAt <= datetime() - duration('P1D')
OPTIONAL MATCH (m)-[:KEPT|LOST|LEFT_AS]->(copy:MergedPerson)
DETACH DELETE copy, m
