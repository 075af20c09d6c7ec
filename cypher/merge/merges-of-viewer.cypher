// The merges of the last day that a user may undo, newest first.
// :param {viewer: 'user-1', limit: 50}
MATCH (u:User {id: $viewer})
MATCH (m:Merge)-[:INTO]->(k:Person), (m)-[:LOST]->(lost:MergedPerson), (m)-[:BY]->(by:User)
WHERE @undoable(moment: m.mergedAt) AND (u.role = 'ADMINISTRATOR' OR by = u)
RETURN m.id AS id, m.mergedAt AS mergedAt, k.id AS person, lost.name AS lostName, by.id AS mergedBy
ORDER BY mergedAt DESC, id LIMIT $limit
