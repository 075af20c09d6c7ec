// The corners that competences belong to.
// :param {ids: ['competence-1']}
UNWIND $ids AS id
MATCH (:Competence {id: id})-[:IN_CORNER]->(c:Corner)
RETURN id, c AS corner
ORDER BY id, c.id
