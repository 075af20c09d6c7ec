// Corners by their ids.
// :param {ids: ['corner-1']}
UNWIND $ids AS id
MATCH (c:Corner {id: id})
RETURN c AS corner
ORDER BY c.id
