// The first $limit accounts by e-mail.
// :param {limit: 100}
MATCH (u:User)
WHERE u.email >= ''
WITH u ORDER BY u.email LIMIT $limit
OPTIONAL MATCH (u)-[:IS]->(p:Person)
WITH u, min(p.id) AS person
RETURN u.id AS id, u.name AS name, u.email AS email, u.role AS role, person
ORDER BY email, id
