// Deletes the memory of imports that can no longer be undone.
MATCH (i:Import)
WHERE NOT @undoable(moment: i.importedAt)
OPTIONAL MATCH (i)-[:REMEMBERS]->(portion:ImportPortion)
DETACH DELETE portion, i
