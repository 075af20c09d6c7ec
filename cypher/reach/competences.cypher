// How many different competences some people hold together.
// :param {ids: ['person-1']}
UNWIND $ids AS id
MATCH (:Person {id: id})-[:HAS_COMPETENCE]->(c:Competence)
RETURN count(DISTINCT c) AS total
