// Removes a tie.
// :param {id: 'tie-1-2'}
MATCH (:Person)-[t:KNOWS {id: $id}]->(:Person)
DELETE t
RETURN $id AS id
