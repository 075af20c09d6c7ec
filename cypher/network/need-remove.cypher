// Forgets what a network wants of a competence.
// Seen: `network/network-of-need` found its network for the user.
// :param {id: 'need-1'}
MATCH (:Network)-[need:NEEDS {id: $id}]->(:Competence)
DELETE need
RETURN $id AS id
