// Forgets what a network wants of a competence.
// :param {id: 'need-1'}
MATCH (:Network)-[need:NEEDS {id: $id}]->(:Competence)
DELETE need
RETURN $id AS id
