// How many ties people have.
// :param {ids: ['person-1']}
UNWIND $ids AS id
MATCH (p:Person {id: id})
RETURN id, count { (p)-[:KNOWS]-() } AS total
ORDER BY id
