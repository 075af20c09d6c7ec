// Takes back people that an import made, as far as nothing else has come to them.
// Seen: only asks whether anything has come to them, and says nothing of it.
// :param {ids: ['person-1']}
UNWIND $ids AS id
MATCH (n:Person {id: id})
WHERE NOT EXISTS { (n)-[r]-() WHERE type(r) <> 'WORKS_FOR' }
DETACH DELETE n
RETURN id
ORDER BY id
