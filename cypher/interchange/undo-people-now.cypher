// Which version people have.
// :param {ids: ['person-1']}
UNWIND $ids AS id
MATCH (n:Person {id: id})
RETURN id, n.version AS version
ORDER BY id
