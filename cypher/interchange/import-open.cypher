// What an import of the last day made and changed, for whoever imported and for administrators.
// :param {id: 'import-1', viewer: 'user-1'}
MATCH (u:User {id: $viewer}), (i:Import {id: $id})-[:BY]->(by:User)
WHERE @undoable(moment: i.importedAt) AND (u.role = 'ADMINISTRATOR' OR by = u)
MATCH (i)-[:REMEMBERS]->(portion:ImportPortion)
RETURN portion.entries AS entries
ORDER BY portion.position
