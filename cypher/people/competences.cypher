// Competences by name.
// :param {afterKey: '', afterId: '', limit: 21, corner: null}
MATCH (c:Competence)
USING INDEX c:Competence(sortKey, id)
WHERE c.id IS NOT NULL AND @after(key: c.sortKey, id: c.id)
  AND ($corner IS NULL OR EXISTS { (c)-[:IN_CORNER]->(:Corner {id: $corner}) })
RETURN c.id AS id, c.sortKey AS key, c AS competence
ORDER BY key, id LIMIT $limit
