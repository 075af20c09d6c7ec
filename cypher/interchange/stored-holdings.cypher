// Which competences people hold, as stored.
// :param {ids: ['person-1']}
UNWIND $ids AS person
MATCH (:Person {id: person})-[h:HAS_COMPETENCE]->(c:Competence)
RETURN person, c.id AS competence, h {.level, .source} AS known
ORDER BY person, competence
