// Takes back competences that an import made, as far as nothing else has come to them.
// Seen: only asks whether anything has come to them, and says nothing of it.
// :param {ids: ['competence-1']}
UNWIND $ids AS id
MATCH (n:Competence {id: id})
WHERE NOT EXISTS { (n)<-[r]-() } AND NOT EXISTS { (n)-[r]->() WHERE NOT type(r) IN ['IN_CORNER', 'NARROWER_THAN'] }
DETACH DELETE n
RETURN id
ORDER BY id
