// Everything that competences are narrower than, link by link.
// :param {ids: ['competence-1']}
UNWIND $ids AS id
MATCH (:Competence {id: id})-[:NARROWER_THAN*0..]->(child:Competence)-[:NARROWER_THAN]->(parent:Competence)
RETURN DISTINCT child.id AS child, parent.id AS parent
ORDER BY child, parent
