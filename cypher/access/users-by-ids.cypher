// Accounts by their ids.
// :param {ids: ['user-1', 'user-2']}
UNWIND $ids AS id
MATCH (u:User {id: id})
OPTIONAL MATCH (u)-[:IS]->(p:Person)
WITH u, min(p.id) AS person
RETURN u.id AS id, u.name AS name, u.email AS email, u.role AS role, person
ORDER BY id
