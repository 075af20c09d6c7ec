// What competences are narrower than.
// :param {ids: ['competence-1']}
UNWIND $ids AS id
MATCH (:Competence {id: id})-[:NARROWER_THAN]->(c:Competence)
RETURN id, c AS competence
ORDER BY id, c.id
