// The imports of the last day that a user may undo: their own, for administrators everybody's.
// :param {viewer: 'user-1', limit: 50}
MATCH (i:Import)
WHERE @undoable(moment: i.importedAt)
MATCH (u:User {id: $viewer}), (i)-[:BY]->(by:User)
WHERE u.role = 'ADMINISTRATOR' OR by = u
RETURN i.id AS id, i.source AS source, i.importedAt AS importedAt, i.created AS created, i.updated AS updated
ORDER BY importedAt DESC, id
LIMIT $limit
