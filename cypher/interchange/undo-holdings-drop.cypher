// Takes back that people hold competences.
// :param {rows: [{person: 'person-1', competence: 'competence-1'}]}
UNWIND $rows AS row
MATCH (:Person {id: row.person})-[h:HAS_COMPETENCE]->(:Competence {id: row.competence})
DELETE h
