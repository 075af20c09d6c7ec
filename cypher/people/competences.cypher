// Competences by name.
// :param {afterKey: '', afterId: '', limit: 21, corner: null}
MATCH (c:Competence)
USING INDEX c:Competence(sortKey, id)
WHERE c.id IS NOT NULL AND c.sortKey >= $afterKey AND (c.sortKey > $afterKey OR c.id > $afterId)
  AND ($corner IS NULL OR EXISTS { (c)-[:IN_CORNER]->(:Corner {id: $corner}) })
RETURN c.id AS id, c.sortKey AS key, c AS competence
ORDER BY key, id LIMIT $limit
