// Deletes a merge and its memory.
// :param {id: 'merge-1'}
MATCH (m:Merge {id: $id})
OPTIONAL MATCH (m)-[:KEPT|LOST|LEFT_AS]->(copy:MergedPerson)
DETACH DELETE copy, m
