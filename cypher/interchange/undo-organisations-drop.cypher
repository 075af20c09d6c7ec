// Takes back organisations that an import made, as far as nothing else has come to them.
// Seen: only asks whether anything has come to them, and says nothing of it.
// :param {ids: ['organisation-1']}
UNWIND $ids AS id
MATCH (n:Organisation {id: id})
WHERE NOT EXISTS { (n)<-[r]-() } AND NOT EXISTS { (n)-[r]->() WHERE type(r) <> 'PART_OF' }
DETACH DELETE n
RETURN id
ORDER BY id
