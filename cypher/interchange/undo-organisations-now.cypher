// Which version organisations have.
// :param {ids: ['organisation-1']}
UNWIND $ids AS id
MATCH (n:Organisation {id: id})
RETURN id, n.version AS version
ORDER BY id
