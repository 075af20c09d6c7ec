// Competences by their ids.
// :param {ids: ['competence-1']}
UNWIND $ids AS id
MATCH (c:Competence {id: id})
RETURN c AS competence
ORDER BY c.id
