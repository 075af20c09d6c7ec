// What competences are a narrower kind of.
// :param {ids: ['competence-1']}
UNWIND $ids AS id
MATCH (:Competence {id: id})-[:NARROWER_THAN]->(c:Competence)
RETURN id, c AS competence
ORDER BY id, c.id
