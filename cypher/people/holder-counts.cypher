// How many people hold competences.
// :param {ids: ['competence-1']}
UNWIND $ids AS id
MATCH (c:Competence {id: id})
RETURN id, count { (c)<-[:HAS_COMPETENCE]-() WHERE c.sensitive IS NULL } AS total
ORDER BY id
