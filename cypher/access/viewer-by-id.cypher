// The account behind a request.
// :param {id: 'user-1'}
MATCH (u:User {id: $id})
OPTIONAL MATCH (u)-[:IS]->(p:Person)
RETURN u.id AS id, u.role AS role, p.id AS person
ORDER BY id, person LIMIT 1
