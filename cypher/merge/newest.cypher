// People by when they were recorded, newest first.
// :param {beforeAt: '2026-03-01T10:00Z', beforeId: 'person-1', limit: 100}
MATCH (p:Person)
WHERE p.createdAt <= datetime($beforeAt) AND p.id IS NOT NULL
  AND (p.createdAt < datetime($beforeAt) OR p.id < $beforeId)
RETURN p.id AS id, toString(p.createdAt) AS key, p.createdAt AS createdAt
ORDER BY createdAt DESC, id DESC LIMIT $limit
