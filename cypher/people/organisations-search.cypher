// Organisations with words that begin as in $query, in Danish alphabetical order.
// :param {query: '+skole*', afterKey: '', afterId: '', limit: 21}
CALL db.index.fulltext.queryNodes('organisation_text', $query) YIELD node AS o
WHERE @after(key: o.sortKey, id: o.id)
RETURN o.id AS id, o.sortKey AS key, o AS organisation
ORDER BY key, id LIMIT $limit
