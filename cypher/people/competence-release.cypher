// Removes a competence from a person.
// :param {person: 'person-1', competence: 'competence-1'}
MATCH (p:Person {id: $person})-[held:HAS_COMPETENCE]->(:Competence {id: $competence})
SET p.version = p.version + 1
DELETE held
RETURN p AS person
