// Says whether a competence is sensitive, unless somebody changed it since $version (null: whatever the
// version).
// :param {id: 'competence-1', version: null, properties: {sensitive: true}}
MATCH (c:Competence {id: $id})
@change(node: c)
RETURN c AS competence, fresh
ORDER BY c.id
