// Makes held competences say again what they said before an import.
// :param {rows: [{person: 'person-1', competence: 'competence-1', before: {level: 3}}]}
UNWIND $rows AS row
MATCH (:Person {id: row.person})-[h:HAS_COMPETENCE]->(:Competence {id: row.competence})
SET h += row.before
