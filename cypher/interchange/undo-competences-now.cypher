// Which version competences have.
// :param {ids: ['competence-1']}
UNWIND $ids AS id
MATCH (n:Competence {id: id})
RETURN id, n.version AS version
ORDER BY id
