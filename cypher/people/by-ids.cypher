// People by their ids.
// :param {ids: ['person-1']}
UNWIND $ids AS id
MATCH (p:Person {id: id})
RETURN p AS person
ORDER BY p.id
