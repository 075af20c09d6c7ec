// How many competences some people hold between them.
// :param {ids: ['person-1']}
UNWIND $ids AS id
MATCH (:Person {id: id})-[:HAS_COMPETENCE]->(c:Competence)
RETURN count(DISTINCT c) AS total
