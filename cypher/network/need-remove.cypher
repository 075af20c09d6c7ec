// Removes a need of a network.
// Seen: `network/network-of-need` found its network for the user.
// :param {id: 'need-1'}
MATCH (:Network)-[need:NEEDS {id: $id}]->(:Competence)
DELETE need
RETURN $id AS id
