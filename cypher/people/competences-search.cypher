// Competences with words that begin as in $query, in either language, by name.
// :param {query: '+mentor*', afterKey: '', afterId: '', limit: 21, corner: null}
CALL db.index.fulltext.queryNodes('competence_text', $query) YIELD node AS c
WHERE @after(key: c.sortKey, id: c.id)
  AND ($corner IS NULL OR EXISTS { (c)-[:IN_CORNER]->(:Corner {id: $corner}) })
RETURN c.id AS id, c.sortKey AS key, c AS competence
ORDER BY key, id LIMIT $limit
