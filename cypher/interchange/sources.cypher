// The lists that files were imported from, the latest first.
// Scans: a handful of nodes.
// :param {user: 'user-1', limit: 100}
MATCH (s:FileSource)
RETURN s.id AS id, s.name AS name, s.usedAt AS usedAt,
  EXISTS { (:User {id: $user})-[:IMPORTS]->(s) } AS mine
ORDER BY mine DESC, coalesce(usedAt, datetime({epochSeconds: 0})) DESC, id
LIMIT $limit
