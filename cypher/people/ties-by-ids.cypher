// Ties by their ids, as seen from the first of the two people.
// :param {ids: ['tie-1-2']}
UNWIND $ids AS id
MATCH (:Person)-[t:KNOWS {id: id}]->(other:Person)
RETURN id, other.id AS other, t AS tie
ORDER BY id
