// Where people work or belong.
// :param {ids: ['person-1']}
UNWIND $ids AS id
MATCH (p:Person {id: id})-[:WORKS_FOR]->(o:Organisation)
RETURN id, o AS organisation
ORDER BY id, o.id
