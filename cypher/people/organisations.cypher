// Organisations in Danish alphabetical order.
// :param {afterKey: '', afterId: '', limit: 21}
MATCH (o:Organisation)
USING INDEX o:Organisation(sortKey, id)
WHERE o.id IS NOT NULL AND @after(key: o.sortKey, id: o.id)
RETURN o.id AS id, o.sortKey AS key, o AS organisation
ORDER BY key, id LIMIT $limit
